# telejit_put_back: the floating point environment is the one that functions may count on, whatever code has left. Source: Arm
# AAPCS64, 6.1.2.

	.text
	.globl	telejit_put_back
	.hidden	telejit_put_back
	.type	telejit_put_back, %function
	.p2align	4
telejit_put_back:
	.cfi_startproc
	mrs	x0, fpcr
	cbz	x0, 1f
	msr	fpcr, xzr
1:
	ret
	.cfi_endproc
	.size	telejit_put_back, . - telejit_put_back

# telejit_swap_thread_pointer(void **)

	.globl	telejit_swap_thread_pointer
	.hidden	telejit_swap_thread_pointer
	.type	telejit_swap_thread_pointer, %function
	.p2align	4
telejit_swap_thread_pointer:
	.cfi_startproc
	ldr	x1, [x0]
	mrs	x2, tpidr_el0
	msr	tpidr_el0, x1
	str	x2, [x0]
	ret
	.cfi_endproc
	.size	telejit_swap_thread_pointer, . - telejit_swap_thread_pointer
