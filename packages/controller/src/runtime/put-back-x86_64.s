# telejit_put_back: the flags and the floating point environment are those that functions may count on, whatever code has left.
# Source: System V ABI, AMD64 supplement, 3.2.1 and 3.2.3; the alignment check flag is clear in every process that begins.

	.text
	.globl	telejit_put_back
	.hidden	telejit_put_back
	.type	telejit_put_back, @function
	.p2align	4
telejit_put_back:
	.cfi_startproc
	cld
	pushfq
	.cfi_adjust_cfa_offset 8
	testl	$0x40000, (%rsp)
	je	1f
	andq	$-0x40001, (%rsp)
	popfq
	.cfi_adjust_cfa_offset -8
	pushfq
	.cfi_adjust_cfa_offset 8
1:
	stmxcsr	(%rsp)
	movl	(%rsp), %eax
	andl	$0xffc0, %eax
	cmpl	$0x1f80, %eax
	je	2f
	movl	$0x1f80, (%rsp)
	ldmxcsr	(%rsp)
2:
	fnstcw	(%rsp)
	cmpw	$0x37f, (%rsp)
	jne	3f
	fnstsw	%ax
	testl	$0x3800, %eax
	je	4f
3:
	fninit
4:
	popq	%rax
	.cfi_adjust_cfa_offset -8
	ret
	.cfi_endproc
	.size	telejit_put_back, . - telejit_put_back

# telejit_swap_thread_pointer(void **): arch_prctl(ARCH_GET_FS) and (ARCH_SET_FS). Where it is forbidden nothing changes.

	.globl	telejit_swap_thread_pointer
	.hidden	telejit_swap_thread_pointer
	.type	telejit_swap_thread_pointer, @function
	.p2align	4
telejit_swap_thread_pointer:
	.cfi_startproc
	movq	%rdi, %r8
	pushq	(%r8)
	.cfi_adjust_cfa_offset 8
	movl	$158, %eax
	movl	$0x1003, %edi
	movq	%rsp, %rsi
	syscall
	movl	$158, %eax
	movl	$0x1002, %edi
	movq	(%r8), %rsi
	syscall
	popq	(%r8)
	.cfi_adjust_cfa_offset -8
	ret
	.cfi_endproc
	.size	telejit_swap_thread_pointer, . - telejit_swap_thread_pointer
