# The part of the native runtime that is about the calling convention: AAPCS64, 6.1.
#
# telejit_reentry: where trampolines lead, with the trampoline's address in x16 (IP0) and the caller's return address where it
# always is. Everything that a call can pass in registers, or whose callee may be bound to keep, is kept while telejit_resolve
# (upcalls.c) finds out where the function is: x0 to x15 and x18, all vector registers at their full width, and the predicates
# where there are any. Then the function runs as if it had been called.

	.arch_extension sve
	.text
	.globl	telejit_reentry
	.hidden	telejit_reentry
	.type	telejit_reentry, @function
	.p2align	4
telejit_reentry:
	.cfi_startproc
	stp	x29, x30, [sp, #-160]!
	.cfi_def_cfa_offset 160
	.cfi_offset x29, -160
	.cfi_offset x30, -152
	mov	x29, sp
	.cfi_def_cfa x29, 160
	stp	x0, x1, [sp, #16]
	stp	x2, x3, [sp, #32]
	stp	x4, x5, [sp, #48]
	stp	x6, x7, [sp, #64]
	stp	x8, x9, [sp, #80]
	stp	x10, x11, [sp, #96]
	stp	x12, x13, [sp, #112]
	stp	x14, x15, [sp, #128]
	str	x18, [sp, #144]
	adrp	x17, telejit_has_sve
	ldr	w17, [x17, :lo12:telejit_has_sve]
	cbnz	w17, 1f
	sub	sp, sp, #512
	stp	q0, q1, [sp, #0]
	stp	q2, q3, [sp, #32]
	stp	q4, q5, [sp, #64]
	stp	q6, q7, [sp, #96]
	stp	q8, q9, [sp, #128]
	stp	q10, q11, [sp, #160]
	stp	q12, q13, [sp, #192]
	stp	q14, q15, [sp, #224]
	stp	q16, q17, [sp, #256]
	stp	q18, q19, [sp, #288]
	stp	q20, q21, [sp, #320]
	stp	q22, q23, [sp, #352]
	stp	q24, q25, [sp, #384]
	stp	q26, q27, [sp, #416]
	stp	q28, q29, [sp, #448]
	stp	q30, q31, [sp, #480]
	b	2f
1:	addvl	sp, sp, #-32
	addvl	sp, sp, #-2
	str	p0, [sp, #0, mul vl]
	str	p1, [sp, #1, mul vl]
	str	p2, [sp, #2, mul vl]
	str	p3, [sp, #3, mul vl]
	str	p4, [sp, #4, mul vl]
	str	p5, [sp, #5, mul vl]
	str	p6, [sp, #6, mul vl]
	str	p7, [sp, #7, mul vl]
	str	p8, [sp, #8, mul vl]
	str	p9, [sp, #9, mul vl]
	str	p10, [sp, #10, mul vl]
	str	p11, [sp, #11, mul vl]
	str	p12, [sp, #12, mul vl]
	str	p13, [sp, #13, mul vl]
	str	p14, [sp, #14, mul vl]
	str	p15, [sp, #15, mul vl]
	str	z0, [sp, #2, mul vl]
	str	z1, [sp, #3, mul vl]
	str	z2, [sp, #4, mul vl]
	str	z3, [sp, #5, mul vl]
	str	z4, [sp, #6, mul vl]
	str	z5, [sp, #7, mul vl]
	str	z6, [sp, #8, mul vl]
	str	z7, [sp, #9, mul vl]
	str	z8, [sp, #10, mul vl]
	str	z9, [sp, #11, mul vl]
	str	z10, [sp, #12, mul vl]
	str	z11, [sp, #13, mul vl]
	str	z12, [sp, #14, mul vl]
	str	z13, [sp, #15, mul vl]
	str	z14, [sp, #16, mul vl]
	str	z15, [sp, #17, mul vl]
	str	z16, [sp, #18, mul vl]
	str	z17, [sp, #19, mul vl]
	str	z18, [sp, #20, mul vl]
	str	z19, [sp, #21, mul vl]
	str	z20, [sp, #22, mul vl]
	str	z21, [sp, #23, mul vl]
	str	z22, [sp, #24, mul vl]
	str	z23, [sp, #25, mul vl]
	str	z24, [sp, #26, mul vl]
	str	z25, [sp, #27, mul vl]
	str	z26, [sp, #28, mul vl]
	str	z27, [sp, #29, mul vl]
	str	z28, [sp, #30, mul vl]
	str	z29, [sp, #31, mul vl]
	str	z30, [sp, #32, mul vl]
	str	z31, [sp, #33, mul vl]
2:	mov	x0, x16
	bl	telejit_resolve
	mov	x16, x0
	adrp	x17, telejit_has_sve
	ldr	w17, [x17, :lo12:telejit_has_sve]
	cbnz	w17, 3f
	ldp	q0, q1, [sp, #0]
	ldp	q2, q3, [sp, #32]
	ldp	q4, q5, [sp, #64]
	ldp	q6, q7, [sp, #96]
	ldp	q8, q9, [sp, #128]
	ldp	q10, q11, [sp, #160]
	ldp	q12, q13, [sp, #192]
	ldp	q14, q15, [sp, #224]
	ldp	q16, q17, [sp, #256]
	ldp	q18, q19, [sp, #288]
	ldp	q20, q21, [sp, #320]
	ldp	q22, q23, [sp, #352]
	ldp	q24, q25, [sp, #384]
	ldp	q26, q27, [sp, #416]
	ldp	q28, q29, [sp, #448]
	ldp	q30, q31, [sp, #480]
	b	4f
3:
	ldr	z0, [sp, #2, mul vl]
	ldr	z1, [sp, #3, mul vl]
	ldr	z2, [sp, #4, mul vl]
	ldr	z3, [sp, #5, mul vl]
	ldr	z4, [sp, #6, mul vl]
	ldr	z5, [sp, #7, mul vl]
	ldr	z6, [sp, #8, mul vl]
	ldr	z7, [sp, #9, mul vl]
	ldr	z8, [sp, #10, mul vl]
	ldr	z9, [sp, #11, mul vl]
	ldr	z10, [sp, #12, mul vl]
	ldr	z11, [sp, #13, mul vl]
	ldr	z12, [sp, #14, mul vl]
	ldr	z13, [sp, #15, mul vl]
	ldr	z14, [sp, #16, mul vl]
	ldr	z15, [sp, #17, mul vl]
	ldr	z16, [sp, #18, mul vl]
	ldr	z17, [sp, #19, mul vl]
	ldr	z18, [sp, #20, mul vl]
	ldr	z19, [sp, #21, mul vl]
	ldr	z20, [sp, #22, mul vl]
	ldr	z21, [sp, #23, mul vl]
	ldr	z22, [sp, #24, mul vl]
	ldr	z23, [sp, #25, mul vl]
	ldr	z24, [sp, #26, mul vl]
	ldr	z25, [sp, #27, mul vl]
	ldr	z26, [sp, #28, mul vl]
	ldr	z27, [sp, #29, mul vl]
	ldr	z28, [sp, #30, mul vl]
	ldr	z29, [sp, #31, mul vl]
	ldr	z30, [sp, #32, mul vl]
	ldr	z31, [sp, #33, mul vl]
	ldr	p0, [sp, #0, mul vl]
	ldr	p1, [sp, #1, mul vl]
	ldr	p2, [sp, #2, mul vl]
	ldr	p3, [sp, #3, mul vl]
	ldr	p4, [sp, #4, mul vl]
	ldr	p5, [sp, #5, mul vl]
	ldr	p6, [sp, #6, mul vl]
	ldr	p7, [sp, #7, mul vl]
	ldr	p8, [sp, #8, mul vl]
	ldr	p9, [sp, #9, mul vl]
	ldr	p10, [sp, #10, mul vl]
	ldr	p11, [sp, #11, mul vl]
	ldr	p12, [sp, #12, mul vl]
	ldr	p13, [sp, #13, mul vl]
	ldr	p14, [sp, #14, mul vl]
	ldr	p15, [sp, #15, mul vl]
4:	mov	sp, x29
	ldp	x0, x1, [sp, #16]
	ldp	x2, x3, [sp, #32]
	ldp	x4, x5, [sp, #48]
	ldp	x6, x7, [sp, #64]
	ldp	x8, x9, [sp, #80]
	ldp	x10, x11, [sp, #96]
	ldp	x12, x13, [sp, #112]
	ldp	x14, x15, [sp, #128]
	ldr	x18, [sp, #144]
	.cfi_def_cfa sp, 160
	ldp	x29, x30, [sp], #160
	.cfi_def_cfa_offset 0
	.cfi_restore x29
	.cfi_restore x30
	br	x16
	.cfi_endproc
	.size	telejit_reentry, . - telejit_reentry

# void telejit_reentry_prepare(void): finds out whether there are scalable vectors: AT_HWCAP, HWCAP_SVE (Linux,
# arch/arm64/include/uapi/asm/hwcap.h). Without them the vector registers are 128 bits wide.
	.globl	telejit_reentry_prepare
	.hidden	telejit_reentry_prepare
	.type	telejit_reentry_prepare, @function
	.p2align	4
telejit_reentry_prepare:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset x29, -16
	.cfi_offset x30, -8
	mov	x0, #16
	bl	getauxval
	ubfx	w0, w0, #22, #1
	adrp	x1, telejit_has_sve
	str	w0, [x1, :lo12:telejit_has_sve]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore x29
	.cfi_restore x30
	ret
	.cfi_endproc
	.size	telejit_reentry_prepare, . - telejit_reentry_prepare

	.bss
	.p2align	3
	.local	telejit_has_sve
telejit_has_sve:
	.zero	8
	.text
