    .text
    .globl first_of_many, last_of_many
first_of_many:
    .rept 30000
    .cfi_startproc
    nop
    ret
    .cfi_endproc
    .endr
last_of_many:
    .cfi_startproc
    push %rbp
    .cfi_def_cfa_offset 16
    .cfi_offset %rbp, -16
    mov %rsp, %rbp
    .cfi_def_cfa_register %rbp
    call *%rdi
    pop %rbp
    .cfi_def_cfa %rsp, 8
    ret
    .cfi_endproc
    .section .note.GNU-stack,"",@progbits
