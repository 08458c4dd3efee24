// ICU's data package, taken into the object file as it is. Never with -flto: the linker would take the symbol
// for a function.
__asm__(
    ".section .rodata.icudt72_dat,\"\",@\n"
    ".globl icudt72_dat\n"
    ".p2align 4\n"
    ".type icudt72_dat,@object\n"
    "icudt72_dat:\n"
    ".incbin \"" ICU_DATA_FILE
    "\"\n"
    ".Licudt72_end:\n"
    ".size icudt72_dat, .Licudt72_end-icudt72_dat\n");
