# The part of the native runtime that is about the calling convention: RISC-V psABI, Procedure Calling Convention.
#
# telejit_reentry: where trampolines lead, with the address behind the trampoline's three instructions in t1 and the caller's
# return address where it always is. Everything that a call can pass in registers is kept while telejit_resolve (upcalls.c)
# finds out where the function is: a0 to a7 and fa0 to fa7, t2 (the static chain), and what a caller that knows its callee
# may leave in other temporaries. Registers of vectors are not kept: only variants of the convention pass arguments in them.
# Then the function runs as if it had been called.

	.text
	.option	push
	.option	norelax
	.globl	telejit_reentry
	.hidden	telejit_reentry
	.type	telejit_reentry, @function
	.p2align	2
telejit_reentry:
	.cfi_startproc
	addi	sp, sp, -272
	.cfi_def_cfa_offset 272
	sd	ra, 264(sp)
	.cfi_offset ra, -8
	sd	a0, 0(sp)
	sd	a1, 8(sp)
	sd	a2, 16(sp)
	sd	a3, 24(sp)
	sd	a4, 32(sp)
	sd	a5, 40(sp)
	sd	a6, 48(sp)
	sd	a7, 56(sp)
	sd	t0, 64(sp)
	sd	t2, 72(sp)
	sd	t4, 80(sp)
	sd	t5, 88(sp)
	sd	t6, 96(sp)
	fsd	fa0, 104(sp)
	fsd	fa1, 112(sp)
	fsd	fa2, 120(sp)
	fsd	fa3, 128(sp)
	fsd	fa4, 136(sp)
	fsd	fa5, 144(sp)
	fsd	fa6, 152(sp)
	fsd	fa7, 160(sp)
	fsd	ft0, 168(sp)
	fsd	ft1, 176(sp)
	fsd	ft2, 184(sp)
	fsd	ft3, 192(sp)
	fsd	ft4, 200(sp)
	fsd	ft5, 208(sp)
	fsd	ft6, 216(sp)
	fsd	ft7, 224(sp)
	fsd	ft8, 232(sp)
	fsd	ft9, 240(sp)
	fsd	ft10, 248(sp)
	fsd	ft11, 256(sp)
	addi	a0, t1, -12
	call	telejit_resolve
	mv	t3, a0
	ld	a0, 0(sp)
	ld	a1, 8(sp)
	ld	a2, 16(sp)
	ld	a3, 24(sp)
	ld	a4, 32(sp)
	ld	a5, 40(sp)
	ld	a6, 48(sp)
	ld	a7, 56(sp)
	ld	t0, 64(sp)
	ld	t2, 72(sp)
	ld	t4, 80(sp)
	ld	t5, 88(sp)
	ld	t6, 96(sp)
	fld	fa0, 104(sp)
	fld	fa1, 112(sp)
	fld	fa2, 120(sp)
	fld	fa3, 128(sp)
	fld	fa4, 136(sp)
	fld	fa5, 144(sp)
	fld	fa6, 152(sp)
	fld	fa7, 160(sp)
	fld	ft0, 168(sp)
	fld	ft1, 176(sp)
	fld	ft2, 184(sp)
	fld	ft3, 192(sp)
	fld	ft4, 200(sp)
	fld	ft5, 208(sp)
	fld	ft6, 216(sp)
	fld	ft7, 224(sp)
	fld	ft8, 232(sp)
	fld	ft9, 240(sp)
	fld	ft10, 248(sp)
	fld	ft11, 256(sp)
	ld	ra, 264(sp)
	.cfi_restore ra
	addi	sp, sp, 272
	.cfi_def_cfa_offset 0
	jr	t3
	.cfi_endproc
	.size	telejit_reentry, . - telejit_reentry

# void telejit_reentry_prepare(void): there is nothing to find out.
	.globl	telejit_reentry_prepare
	.hidden	telejit_reentry_prepare
	.type	telejit_reentry_prepare, @function
	.p2align	2
telejit_reentry_prepare:
	.cfi_startproc
	ret
	.cfi_endproc
	.size	telejit_reentry_prepare, . - telejit_reentry_prepare
	.option	pop
