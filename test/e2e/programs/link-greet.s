# greet prints a line and counts.
        .section .text.greet, "ax", @progbits
        .globl greet
        .type greet, @function
greet:  subq $8, %rsp
        incl count(%rip)
        movl $3, %edi
        call square
        leaq line(%rip), %rdi
        call puts@PLT
        addq $8, %rsp
        ret
        .size greet, .-greet

        .section .text.square, "axG", @progbits, square, comdat
        .weak square
        .type square, @function
square: imull %edi, %edi
        ret
        .size square, .-square

        .section .rodata.str1.1, "aMS", @progbits, 1
line:   .asciz "hello"

        .comm count, 4, 4
        .section .note.GNU-stack, "", @progbits
