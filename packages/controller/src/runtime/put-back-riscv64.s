# telejit_put_back: the floating point environment is the one that functions may count on, whatever code has left: frm is 0,
# rounding to nearest. Source: RISC-V ABIs, Calling Convention, Hardware Floating-point.

	.text
	.globl	telejit_put_back
	.hidden	telejit_put_back
	.type	telejit_put_back, @function
	.p2align	2
telejit_put_back:
	.cfi_startproc
	csrwi	0x002, 0
	ret
	.cfi_endproc
	.size	telejit_put_back, . - telejit_put_back

# telejit_swap_thread_pointer(void **)

	.globl	telejit_swap_thread_pointer
	.hidden	telejit_swap_thread_pointer
	.type	telejit_swap_thread_pointer, @function
	.p2align	2
telejit_swap_thread_pointer:
	.cfi_startproc
	ld	t0, 0(a0)
	mv	t1, tp
	mv	tp, t0
	sd	t1, 0(a0)
	ret
	.cfi_endproc
	.size	telejit_swap_thread_pointer, . - telejit_swap_thread_pointer
