package mp.port.pyboard.internal.cortex;

/**
 * The numbers of decoded instructions. Ops of one kind share {@code op >>> 5}, which {@link
 * Executor} goes by; comments say what each uses of {@link Ins}.
 */
final class Op {
    // rd = rn OPERATION operand: imm | rm | rm shifted as imm says. op = kind + 2 * operation +
    // flags
    static final int ALU_IMM = 0;
    static final int ALU_REG = 32;
    static final int ALU_SHIFT = 64;

    // Operations, with the architecture's numbers where it has one.
    static final int AND = 0;
    static final int BIC = 1;
    static final int ORR = 2;
    static final int ORN = 3;
    static final int EOR = 4;
    static final int MOV = 5;
    static final int MVN = 6;
    static final int TST = 7;
    static final int ADD = 8;
    static final int TEQ = 9;
    static final int ADC = 10;
    static final int SBC = 11;
    static final int CMN = 12;
    static final int SUB = 13;
    static final int RSB = 14;
    static final int CMP = 15;

    // Shifts, with the architecture's numbers.
    static final int LSL = 0;
    static final int LSR = 1;
    static final int ASR = 2;
    static final int ROR = 3;
    static final int RRX = 4;

    // rd = rn shifted by rm. op = SHIFT + 2 * shift + flags
    static final int SHIFT = 96;
    static final int MOVT = 104; // rd, imm already shifted
    static final int BFI = 105; // rd, rn, imm = mask, ra:rm = lsb; rn 15 clears
    static final int SBFX = 106; // rd, rn, imm = left shift | right shift << 8
    static final int UBFX = 107; // as SBFX
    static final int SSAT = 108; // rd, rn shifted as imm says, ra:rm = bits
    static final int USAT = 109; // as SSAT
    static final int SSAT16 = 110; // rd, rn, imm = bits
    static final int USAT16 = 111; // as SSAT16
    static final int CLZ = 112; // rd, rm
    static final int RBIT = 113;
    static final int REV = 114;
    static final int REV16 = 115;
    static final int REVSH = 116;
    static final int EXTEND = 117; // rd, rm rotated by imm, added to rn unless 15; ra = kind
    static final int SEL = 118; // rd, rn, rm
    static final int PKHBT = 119; // rd, rn, rm shifted as imm says
    static final int PKHTB = 120;

    // Kinds of loads and stores, numbered as in the 16-bit encoding.
    static final int STR = 0;
    static final int STRH = 1;
    static final int STRB = 2;
    static final int LDRSB = 3;
    static final int LDR = 4;
    static final int LDRH = 5;
    static final int LDRB = 6;
    static final int LDRSH = 7;

    // Addressing: op = mode + kind; rd is the register loaded or stored.
    static final int MEM_OFFSET = 128; // [rn + imm]
    static final int MEM_INDEX = 136; // [rn + (rm << imm)]
    static final int MEM_LITERAL = 144; // [imm]
    static final int MEM_PRE = 152; // [rn += imm]
    static final int MEM_POST = 160; // [rn], rn += imm

    static final int LDM_UP = 168; // rn, imm = registers, ra = 1 to write back
    static final int LDM_DOWN = 169;
    static final int STM_UP = 170;
    static final int STM_DOWN = 171;
    static final int LDRD = 172; // rd, ra, rn, imm, rm = DUAL_ bits
    static final int STRD = 173;
    static final int LDREX = 174; // rd, rn, imm
    static final int LDREXB = 175; // rd, rn
    static final int LDREXH = 176;
    static final int STREX = 177; // rd = failed, ra = value, rn, imm
    static final int STREXB = 178;
    static final int STREXH = 179;
    static final int CLREX = 180;
    static final int LOAD_PC = 181; // rn, rm, imm, ra = mode in steps of 8 from MEM_OFFSET
    static final int LOAD_SP = 182; // as LOAD_PC

    static final int DUAL_PRE = 1;
    static final int DUAL_POST = 2;
    static final int DUAL_LITERAL = 4;

    // Multiplication and division: rd = rn * rm + ra; long results are ra:rd.
    static final int MUL = 192;
    static final int MULS = 193;
    static final int MLA = 194;
    static final int MLS = 195;
    static final int UMULL = 196;
    static final int SMULL = 197;
    static final int UMLAL = 198;
    static final int SMLAL = 199;
    static final int UMAAL = 200;
    static final int SDIV = 201;
    static final int UDIV = 202;
    static final int SMLAXY = 203; // imm = N:M halves; ra 15 adds nothing
    static final int SMLAWY = 204; // imm = M
    static final int SMLAD = 205; // imm = X
    static final int SMLSD = 206;
    static final int SMMLA = 207; // imm = R
    static final int SMMLS = 208;
    static final int SMLALXY = 209;
    static final int SMLALD = 210;
    static final int SMLSLD = 211;
    static final int USADA8 = 212;
    static final int PARALLEL = 213; // imm = operation << 3 | prefix
    static final int QADD = 214; // imm = operation

    // Branches: imm is the target's address unless said.
    static final int B = 256;
    static final int BCC = 257; // ra = condition
    static final int BL = 258;
    static final int BX = 259; // rm
    static final int BLX = 260; // rm
    static final int CBZ = 261; // rn
    static final int CBNZ = 262;
    static final int TABLE = 263; // [rn + (rm << ra)], imm = pc; rn 15 is pc
    static final int IT = 264; // imm = condition and mask
    static final int MOV_PC = 265; // rm
    static final int ADD_PC = 266; // rm + imm
    static final int BEQ = 267;
    static final int BNE = 268;

    // The processor itself.
    static final int NOP = 288;
    static final int WFI = 289;
    static final int WFE = 290;
    static final int SEV = 291;
    static final int CPS = 292; // imm = bits 4 to 0
    static final int MRS = 293; // rd, imm = register
    static final int MSR = 294; // rn, imm = register | mask << 8
    static final int SVC = 295;
    static final int BKPT = 296;
    static final int UNDEFINED = 297;

    // Floating point: imm = sd | sn << 8 | sm << 16 and more above, unless said.
    static final int VMLA = 320;
    static final int VMLS = 321;
    static final int VNMLA = 322;
    static final int VNMLS = 323;
    static final int VMUL = 324;
    static final int VNMUL = 325;
    static final int VADD = 326;
    static final int VSUB = 327;
    static final int VDIV = 328;
    static final int VFMA = 329;
    static final int VFMS = 330;
    static final int VFNMA = 331;
    static final int VFNMS = 332;
    static final int VMOV = 333;
    static final int VABS = 334;
    static final int VNEG = 335;
    static final int VSQRT = 336;
    static final int VCMP = 337; // ra = 1 to compare with zero, rn = 1 to signal quiet NaN
    static final int VMOV_IMM = 338; // rd:rn = sd, imm = bits
    static final int VCVT_FROM_HALF = 339; // ra = 1 for the top half
    static final int VCVT_TO_HALF = 340;
    static final int VCVT_FROM_INT = 341; // ra = 1 if signed
    static final int VCVT_TO_INT = 342; // ra = 1 if signed, rn = 1 to round to zero
    static final int VCVT_FROM_FIXED =
            343; // ra = 1 if signed, rn = 1 if 32 bits, imm >>> 24 = fraction
    static final int VCVT_TO_FIXED = 344;

    static final int VMOV_FROM_CORE = 352; // rd, imm = single
    static final int VMOV_TO_CORE = 353;
    static final int VMOV_PAIR_FROM_CORE = 354; // rd, rn, imm = first single
    static final int VMOV_PAIR_TO_CORE = 355;
    static final int VMRS = 356; // rd, 15 is the flags
    static final int VMSR = 357; // rd
    static final int VLOAD =
            358; // rd:ra = first single, rn, rm = count, imm = offset; rn 15: imm = address
    static final int VSTORE = 359;
    static final int VLDM_UP = 360; // rd:ra = first single, rn, rm = 1 to write back, imm = count
    static final int VLDM_DOWN = 361;
    static final int VSTM_UP = 362;
    static final int VSTM_DOWN = 363;

    /** Added to an op of the ALU that writes the stack pointer. */
    static final int TO_SP = 512;

    private Op() {}
}
