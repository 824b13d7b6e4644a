# telejit_returned: where a function of a library returns to whose task is to end (faults.c), instead of to linked code. All
# registers are free; the stack is that of the code that would have gone on, and as aligned as at every call.

	.text
	.globl	telejit_returned
	.hidden	telejit_returned
	.type	telejit_returned, %function
	.p2align	4
telejit_returned:
	.cfi_startproc
	bl	telejit_end_returned
	udf	#0
	.cfi_endproc
	.size	telejit_returned, . - telejit_returned
