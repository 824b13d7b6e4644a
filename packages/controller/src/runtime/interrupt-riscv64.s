# telejit_returned: where a function of a library returns to whose task is to end (faults.c), instead of to linked code. All
# registers are free; the stack is that of the code that would have gone on, and as aligned as at every call.

	.text
	.option	push
	.option	norelax
	.globl	telejit_returned
	.hidden	telejit_returned
	.type	telejit_returned, @function
	.p2align	2
telejit_returned:
	.cfi_startproc
	call	telejit_end_returned
	unimp
	.cfi_endproc
	.size	telejit_returned, . - telejit_returned
	.option	pop
