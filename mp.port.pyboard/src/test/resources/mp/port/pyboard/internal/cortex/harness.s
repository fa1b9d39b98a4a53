@ Runs cases of machine code on a Cortex-M4 and writes down what they did. It works within the handler
@ of hard faults: a case begins as a return from the handler, on the process stack, and ends as a fault.
@ Reads cases.bin, writes outcomes.bin, both as Case and Outcome of the tests lay them out.
    .syntax unified
    .thumb
    .cpu cortex-m4
    .fpu fpv4-sp-d16

    .equ CODE, 0x20010000
    .equ CODE_BYTES, 64
    .equ DATA, 0x2000ff00
    .equ DATA_BYTES, 256
    .equ CASE_BYTES, 17 * 4 + 32 * 4 + CODE_BYTES + DATA_BYTES
    .equ OUTCOME_BYTES, 19 * 4 + 32 * 4 + DATA_BYTES

    .section .vectors, "a"
    .word 0x20020000
    .word start
    .word stuck                 @ NMI
    .word fault
    .rept 12
    .word stuck
    .endr

    .text
    .global start
    .thumb_func
start:
    ldr r0, =0xe000ed88         @ CPACR: the floating-point unit is there for all
    mov r1, #0xf00000
    str r1, [r0]
    ldr r0, =0xe000ef34         @ FPCCR: and is not stacked
    mov r1, #0
    str r1, [r0]
    dsb
    isb
    ldr r0, =names
    bl open
    ldr r1, =input
    str r0, [r1]
    ldr r0, =output_name
    bl open
    ldr r1, =output
    str r0, [r1]
    mov r0, #0x20
    msr psp, r0
    udf #0                      @ into the handler; there has been no case before

    .thumb_func
open:                           @ r0: address of name, mode and length
    mov r1, r0
    mov r0, #1
    bkpt 0xab
    bx lr

    .thumb_func
stuck:
    ldr r1, =0x20026
    mov r0, #0x18
    bkpt 0xab

    .thumb_func
fault:
    ldr r12, =running
    ldr r0, [r12]
    cbz r0, next
    ldr r0, =outcome
    mrs r1, psp
    ldmia r1!, {r2, r3}         @ r0, r1
    stmia r0!, {r2, r3}
    ldmia r1!, {r2, r3}         @ r2, r3
    stmia r0!, {r2, r3}
    stmia r0!, {r4-r11}
    ldmia r1!, {r2, r3, r4, r5} @ r12, lr, pc, xpsr
    str r2, [r0], #4
    tst r5, #0x200
    ite ne
    addne r6, r1, #4
    addeq r6, r1, #0
    str r6, [r0], #4
    stmia r0!, {r3, r4, r5}
    vmrs r2, fpscr
    ldr r3, =0xe000ed28         @ CFSR, cleared by what it says
    ldr r4, [r3]
    str r4, [r3]
    stmia r0!, {r2, r4}
    vstmia r0!, {s0-s31}
    ldr r1, =DATA
    mov r2, #DATA_BYTES / 4
1:  ldr r3, [r1], #4
    str r3, [r0], #4
    subs r2, #1
    bne 1b
    ldr r1, =write_block
    ldr r2, =output
    ldr r2, [r2]
    str r2, [r1]
    mov r0, #5
    bkpt 0xab

    .thumb_func
next:
    ldr r12, =running
    mov r0, #1
    str r0, [r12]
    ldr r1, =read_block
    ldr r2, =input
    ldr r2, [r2]
    str r2, [r1]
    mov r0, #6
    bkpt 0xab
    cmp r0, #0                  @ bytes that were not read
    bne stuck
    ldr r0, =case
    add r1, r0, #17 * 4 + 32 * 4
    ldr r2, =CODE
    mov r3, #CODE_BYTES / 4
1:  ldr r4, [r1], #4
    str r4, [r2], #4
    subs r3, #1
    bne 1b
    ldr r2, =DATA
    mov r3, #DATA_BYTES / 4
1:  ldr r4, [r1], #4
    str r4, [r2], #4
    subs r3, #1
    bne 1b
    add r1, r0, #17 * 4
    vldmia r1, {s0-s31}
    ldr r1, [r0, #16 * 4]
    vmsr fpscr, r1
    ldr r1, [r0, #13 * 4]       @ the frame lies below the stack pointer
    sub r1, #32
    msr psp, r1
    ldmia r0!, {r2-r5}          @ r0 to r3
    stmia r1!, {r2-r5}
    ldmia r0!, {r4-r11}
    ldr r2, [r0], #8            @ r12
    str r2, [r1], #4
    ldr r2, [r0], #4            @ lr
    str r2, [r1], #4
    ldr r2, =CODE
    str r2, [r1], #4
    ldr r2, [r0], #4            @ xpsr
    str r2, [r1], #4
    clrex
    dsb
    isb
    ldr lr, =0xfffffffd
    bx lr

    .align 2
names:
    .word input_text, 1, 9
output_name:
    .word output_text, 5, 12
input_text:
    .asciz "cases.bin"
output_text:
    .asciz "outcomes.bin"
    .align 2
    .pool

    .bss
    .align 2
running: .space 4
input: .space 4
output: .space 4
case: .space CASE_BYTES
outcome: .space OUTCOME_BYTES

    .data
    .align 2
read_block:
    .word 0, case, CASE_BYTES
write_block:
    .word 0, outcome, OUTCOME_BYTES
