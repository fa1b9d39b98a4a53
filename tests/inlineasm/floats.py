# requires: asm_thumb
# Instructions on single-precision floats.
import array


@micropython.asm_thumb
def calculate(r0, r1):
    vldr(s0, [r0, 0])
    vldr(s1, [r0, 4])
    vadd(s2, s0, s1)
    vstr(s2, [r1, 0])
    vsub(s31, s0, s1)
    vstr(s31, [r1, 4])
    vmul(s3, s0, s1)
    vstr(s3, [r1, 8])
    vdiv(s17, s0, s1)
    vstr(s17, [r1, 12])
    vneg(s4, s0)
    vstr(s4, [r1, 16])
    vsqrt(s5, s1)
    vstr(s5, [r1, 20])


@micropython.asm_thumb
def whole(r0):
    vldr(s0, [r0, 0])
    vcvt_s32_f32(s1, s0)
    vmov(r0, s1)


@micropython.asm_thumb
def widen(r0, r1):
    vmov(s9, r0)
    vcvt_f32_s32(s8, s9)
    vstr(s8, [r1, 0])


@micropython.asm_thumb
def order(r0):
    vldr(s0, [r0, 0])
    vldr(s1, [r0, 4])
    mov(r0, 0)
    vcmp(s0, s1)
    vmrs(APSR_nzcv, FPSCR)
    beq(end)
    ite(gt)
    add(r0, r0, 1)
    sub(r0, r0, 1)
    label(end)


out = array.array("f", 6 * [0])
for pair in ((3, 4), (-1.5, 0.25), (1, 2)):
    calculate(array.array("f", pair), out)
    print(["%.4f" % v for v in out])
for value in (2.75, -2.75, 1e20, -1e20):
    print(whole(array.array("f", [value])))
widen(-12345, out)
print(out[0])
for pair in ((1, 2), (2, 1), (2, 2), (-1, 1)):
    print(order(array.array("f", pair)))
