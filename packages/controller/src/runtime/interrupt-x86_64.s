# telejit_returned: where a function of a library returns to whose task is to end (faults.c), instead of to linked code. All
# registers are free; the stack is that of the code that would have gone on.

	.text
	.globl	telejit_returned
	.hidden	telejit_returned
	.type	telejit_returned, @function
	.p2align	4
telejit_returned:
	.cfi_startproc
	andq	$-16, %rsp
	cld
	call	telejit_end_returned
	ud2
	.cfi_endproc
	.size	telejit_returned, . - telejit_returned
