# main calls greet, which an archive has; nothing calls unused.
        .section .text.main, "ax", @progbits
        .globl main
        .type main, @function
main:   subq $8, %rsp
        call greet@PLT
        xorl %eax, %eax
        addq $8, %rsp
        ret
        .size main, .-main

        .section .text.unused, "ax", @progbits
        .globl unused
        .type unused, @function
unused: jmp main
        .size unused, .-unused

        .section .text.square, "axG", @progbits, square, comdat
        .weak square
        .type square, @function
square: imull %edi, %edi
        ret
        .size square, .-square
        .section .note.GNU-stack, "", @progbits
