# The part of the native runtime that is about the calling convention: the x86-64 psABI, 3.2.1 and 3.2.3.
#
# telejit_reentry: where trampolines lead. A trampoline is `call *slot(%rip)`, six bytes, at an address that says which
# function is meant. At entry the stack holds the return address into the trampoline and, above it, that into the caller,
# whose frame is described as if it had called this routine. Everything that a call can pass in registers is kept while
# telejit_resolve (upcalls.c) finds out where the function is: the integer ones, al for variadic functions, r10 for
# closures, and all vector and mask registers at their full width. Then the function runs as if it had been called.

	.text
	.globl	telejit_reentry
	.hidden	telejit_reentry
	.type	telejit_reentry, @function
	.p2align	4
telejit_reentry:
	.cfi_startproc
	.cfi_def_cfa %rsp, 16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset %rbp, -24
	movq	%rsp, %rbp
	.cfi_def_cfa %rbp, 24
	pushq	%rax
	pushq	%rdi
	pushq	%rsi
	pushq	%rdx
	pushq	%rcx
	pushq	%r8
	pushq	%r9
	pushq	%r10
	subq	telejit_state_bytes(%rip), %rsp
	andq	$-64, %rsp
	movl	telejit_state_mask(%rip), %eax
	xorl	%edx, %edx
	testl	%eax, %eax
	jz	1f
	# the header must be zero: Intel SDM 1, 13.4.2 and 13.8.1
	movq	%rdx, 512(%rsp)
	movq	%rdx, 520(%rsp)
	movq	%rdx, 528(%rsp)
	movq	%rdx, 536(%rsp)
	movq	%rdx, 544(%rsp)
	movq	%rdx, 552(%rsp)
	movq	%rdx, 560(%rsp)
	movq	%rdx, 568(%rsp)
	xsave64	(%rsp)
	jmp	2f
1:	fxsave64	(%rsp)
2:	movq	8(%rbp), %rdi
	subq	$6, %rdi
	call	telejit_resolve
	movq	%rax, %r11
	movl	telejit_state_mask(%rip), %eax
	xorl	%edx, %edx
	testl	%eax, %eax
	jz	3f
	xrstor64	(%rsp)
	jmp	4f
3:	fxrstor64	(%rsp)
4:	movq	-8(%rbp), %rax
	movq	-16(%rbp), %rdi
	movq	-24(%rbp), %rsi
	movq	-32(%rbp), %rdx
	movq	-40(%rbp), %rcx
	movq	-48(%rbp), %r8
	movq	-56(%rbp), %r9
	movq	-64(%rbp), %r10
	leave
	.cfi_def_cfa %rsp, 16
	.cfi_restore %rbp
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	jmp	*%r11
	.cfi_endproc
	.size	telejit_reentry, . - telejit_reentry

# void telejit_reentry_prepare(void): finds out what there is to be kept. Of the state components that XSAVE knows (Intel SDM
# 1, 13.1) these are SSE, AVX, the mask registers and the two of AVX-512; without XSAVE there are only those of FXSAVE.
	.globl	telejit_reentry_prepare
	.hidden	telejit_reentry_prepare
	.type	telejit_reentry_prepare, @function
	.p2align	4
telejit_reentry_prepare:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movl	$512, %esi
	xorl	%edi, %edi
	movl	$1, %eax
	xorl	%ecx, %ecx
	cpuid
	btl	$27, %ecx
	jnc	3f
	xorl	%ecx, %ecx
	xgetbv
	andl	$0xe6, %eax
	movl	%eax, %edi
	movl	$576, %esi
	movl	$2, %r8d
1:	btl	%r8d, %edi
	jnc	2f
	movl	$13, %eax
	movl	%r8d, %ecx
	cpuid
	addl	%ebx, %eax
	cmpl	%esi, %eax
	cmoval	%eax, %esi
2:	incl	%r8d
	cmpl	$8, %r8d
	jb	1b
3:	movl	%edi, telejit_state_mask(%rip)
	movq	%rsi, telejit_state_bytes(%rip)
	popq	%rbx
	.cfi_def_cfa_offset 8
	.cfi_restore %rbx
	ret
	.cfi_endproc
	.size	telejit_reentry_prepare, . - telejit_reentry_prepare

	.bss
	.p2align	3
	.local	telejit_state_bytes
telejit_state_bytes:
	.zero	8
	.local	telejit_state_mask
telejit_state_mask:
	.zero	8
	.text
