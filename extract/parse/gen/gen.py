"""Writes kernels_amd64.s: the kernels of kernel.go for three tiers of x86.

    python3 gen/gen.py > kernels_amd64.s      (go generate does it)

Avx2 stands for every tier with 256-bit registers (8 floats), Avx512 for 512-bit
ones (16 floats). The arithmetic of both is the same; what differs is the name
and the number of registers, so most kernels are written once for a Tier. The
integer product comes in three kinds: Avx2 has no dot product of bytes and goes
through 16 bits, Vnni uses VPDPBUSD on 256 bits (in its VEX encoding, which Go's
assembler does not know), Avx512 on 512.
"""
import struct

OUT = []


def emit(text):
    for line in text.strip("\n").split("\n"):
        line = line.strip()
        OUT.append(line if line.endswith(":") or line.startswith("TEXT") or line.startswith("#") or not line else "\t" + line)


def bits(x):
    return "0x%08x" % struct.unpack("<I", struct.pack("<f", x))[0]


class Tier:
    def __init__(self, name, reg, floats, rows):
        self.name, self.reg, self.floats, self.bytes = name, reg, floats, 4 * floats
        self.rows = rows                     # heights of the tiles of matrix products
        self.wide = reg == "Z"

    def r(self, i):
        return f"{self.reg}{i}"

    def const(self, value, i, integer=False):
        """Fills register i with a constant, by way of R8."""
        emit(f"MOVL ${value if integer else bits(value)}, R8\nVMOVD R8, X{i % 16}" if not self.wide else
             f"MOVL ${value if integer else bits(value)}, R8")
        emit(f"VPBROADCASTD R8, {self.r(i)}" if self.wide else f"VPBROADCASTD X{i}, Y{i}")

    def zero(self, i):
        emit(f"VPXORD Z{i}, Z{i}, Z{i}" if self.wide else f"VPXOR Y{i}, Y{i}, Y{i}")

    def reduce(self, op, i, t):
        """Folds register i with op (ADDPS …) into the lowest float of Xi; t is scratch. Both below 16."""
        if self.wide:
            emit(f"VEXTRACTF64X4 $1, Z{i}, Y{t}\nV{op} Y{t}, Y{i}, Y{i}")
        emit(f"""VEXTRACTF128 $1, Y{i}, X{t}
            V{op} X{t}, X{i}, X{i}
            VPERMILPS $0x4e, X{i}, X{t}
            V{op} X{t}, X{i}, X{i}
            VPERMILPS $0xb1, X{i}, X{t}
            V{op} X{t}, X{i}, X{i}""")

    def text(self, name, size):
        self.fn = name + self.name
        emit(f"\nTEXT ·{self.fn}(SB), NOSPLIT, $0-{size}")

    def done(self):
        emit("VZEROUPPER\nRET")


def gemm(t, kind):
    """gemm: tiles of rows x (16 columns on 256 bits, 32 on 512); see kernels.gemm."""
    t.text("gemm", 216)
    emit("""
        MOVQ stride+24(FP), R10
        SHLQ $2, R10
        MOVQ k+56(FP), DX
        """)
    halves = 1 if t.wide else 2
    for half in range(halves):
        at = 64 * half
        tag = f"{t.fn}_{half}"
        emit(f"""
            MOVQ y_base+0(FP), R9
            ADDQ ${at}, R9
            MOVQ x_base+32(FP), AX
            MOVQ rows+64(FP), R13
            MOVQ lo_base+168(FP), R11
            MOVQ step_base+192(FP), R12""")
        for n, rows in enumerate(t.rows):
            emit(f"{tag}_{rows}:\nCMPQ R13, ${rows}\nJLT {tag}_{t.rows[n + 1] if n + 1 < len(t.rows) else 'end'}")
            gemm_tile(t, kind, rows, at, f"{tag}_{rows}")
            emit(f"JMP {tag}_{rows}")
        emit(f"{tag}_end:")
    t.done()


def gemm_tile(t, kind, rows, at, tag):
    """One tile: AX points to the first row of x, R9 to that of y; both are moved on."""
    vecs = 2
    acc = lambda r, v: r * vecs + v
    for i in range(rows * vecs):
        t.zero(i)
    base = rows * vecs
    weight = [24, 25] if t.wide else ([8, 9] if kind == "avx2" else [12, 13])
    emit(f"MOVQ w_base+72(FP), DI\nADDQ ${at}, DI\nMOVQ DX, R8\nSHRQ $4, R8")
    emit("LEAQ (DX)(DX*2), SI\nMOVQ AX, BX" + ("\nLEAQ (AX)(SI*1), CX" if rows > 3 else "")
         + ("\nLEAQ (CX)(SI*1), R15" if rows > 6 else "") + ("\nLEAQ (R15)(SI*1), R14" if rows > 9 else ""))
    if kind == "avx2":
        emit("VPCMPEQW Y15, Y15, Y15\nVPABSW Y15, Y15")
    emit(f"PCALIGN $32\n{tag}_k:")
    bases = ["BX", "CX", "R15", "R14"][:-(-rows // 3)]
    for u in range(4):
        for v in range(vecs):
            emit(f"VMOVDQU{'32' if t.wide else ''} {u * 128 + v * t.bytes}(DI), {t.r(weight[v])}")
        for r in range(rows):
            src = f"{4 * u}({bases[r // 3]})" + ["", "(DX*1)", "(DX*2)"][r % 3]
            if kind == "avx512":
                x = 26 + r % 6
                emit(f"VPBROADCASTD {src}, Z{x}")
                for v in range(vecs):
                    emit(f"VPDPBUSD Z{weight[v]}, Z{x}, Z{acc(r, v)}")
            elif kind == "vnni":
                x = 14 + r % 2
                emit(f"VPBROADCASTD {src}, Y{x}")
                for v in range(vecs):
                    vpdpbusd(acc(r, v), x, weight[v])
            else:
                emit(f"VPBROADCASTD {src}, Y10")
                for v in range(vecs):
                    emit(f"VPMADDUBSW Y{weight[v]}, Y10, Y{11 + v}\nVPMADDWD Y15, Y{11 + v}, Y{11 + v}\nVPADDD Y{11 + v}, Y{acc(r, v)}, Y{acc(r, v)}")
    emit("\n".join(f"ADDQ $16, {b}" for b in bases) + f"\nADDQ $512, DI\nDECQ R8\nJNZ {tag}_k")
    # y = acc·scale·step + bias + lo·sum
    s = 24 if t.wide else (8 if rows <= 4 else 12)
    emit("MOVQ scale_base+96(FP), DI\nMOVQ sum_base+120(FP), R8\nMOVQ bias_base+144(FP), BX")
    for r in range(rows):
        b = 30 if t.wide else 15
        for v in range(vecs):
            a, off = acc(r, v), at + v * t.bytes
            emit(f"""
                VCVTDQ2PS {t.r(a)}, {t.r(a)}
                VMULPS {off}(DI), {t.r(a)}, {t.r(a)}
                VBROADCASTSS {4 * r}(R12), {t.r(b)}
                VMULPS {t.r(b)}, {t.r(a)}, {t.r(a)}
                VADDPS {off}(BX), {t.r(a)}, {t.r(a)}
                VBROADCASTSS {4 * r}(R11), {t.r(b)}
                VFMADD231PS {off}(R8), {t.r(b)}, {t.r(a)}
                VMOVUPS {t.r(a)}, {v * t.bytes}(R9)""")
        emit("ADDQ R10, R9")
    if rows % 3 == 0:
        emit("\n".join(["ADDQ SI, AX"] * (rows // 3)))
    else:
        emit("\n".join(["ADDQ DX, AX"] * rows))
    emit(f"ADDQ ${4 * rows}, R11\nADDQ ${4 * rows}, R12\nSUBQ ${rows}, R13")


def vpdpbusd(acc, x, w):
    """VPDPBUSD Yw, Yx, Yacc in the VEX encoding of AVX-VNNI: acc += bytes of x · bytes of w."""
    b1 = (0x80 if acc < 8 else 0) | 0x40 | (0x20 if w < 8 else 0) | 0x02
    b2 = ((~x & 15) << 3) | 0x04 | 0x01
    emit(f"BYTE $0xC4; BYTE $0x{b1:02X}; BYTE $0x{b2:02X}; BYTE $0x50; BYTE $0x{0xC0 | (acc & 7) << 3 | w & 7:02X}")


def matmul(t):
    """matmul: floats, the same tiles as gemm; see kernels.matmul."""
    t.text("matmul", 112)
    emit("""
        MOVQ ldc+24(FP), R10
        SHLQ $2, R10
        MOVQ lda+56(FP), DX
        SHLQ $2, DX
        MOVQ ldb+88(FP), R11
        SHLQ $2, R11
        LEAQ (DX)(DX*2), SI""")
    for half in range(1 if t.wide else 2):
        at, tag = 64 * half, f"{t.fn}_{half}"
        emit(f"MOVQ c_base+0(FP), R9\nADDQ ${at}, R9\nMOVQ a_base+32(FP), AX\nMOVQ rows+104(FP), R13")
        for n, rows in enumerate(t.rows):
            emit(f"{tag}_{rows}:\nCMPQ R13, ${rows}\nJLT {tag}_{t.rows[n + 1] if n + 1 < len(t.rows) else 'end'}")
            matmul_tile(t, rows, at, f"{tag}_{rows}")
            emit(f"JMP {tag}_{rows}")
        emit(f"{tag}_end:")
    t.done()


def matmul_tile(t, rows, at, tag):
    b = [24, 25] if t.wide else [12, 13]
    for i in range(2 * rows):
        t.zero(i)
    emit(f"MOVQ b_base+64(FP), DI\nADDQ ${at}, DI\nMOVQ k+96(FP), R8\nMOVQ AX, BX"
         + ("\nLEAQ (AX)(SI*1), CX" if rows > 3 else "") + ("\nLEAQ (CX)(SI*1), R15" if rows > 6 else "")
         + ("\nLEAQ (R15)(SI*1), R14" if rows > 9 else ""))
    bases = ["BX", "CX", "R15", "R14"][:-(-rows // 3)]
    emit(f"PCALIGN $32\n{tag}_k:")
    for v in range(2):
        emit(f"VMOVUPS {v * t.bytes}(DI), {t.r(b[v])}")
    for r in range(rows):
        x = 26 + r % 6 if t.wide else 14 + r % 2
        emit(f"VBROADCASTSS ({bases[r // 3]}){['', '(DX*1)', '(DX*2)'][r % 3]}, {t.r(x)}")
        for v in range(2):
            emit(f"VFMADD231PS {t.r(b[v])}, {t.r(x)}, {t.r(2 * r + v)}")
    emit("\n".join(f"ADDQ $4, {x}" for x in bases) + f"\nADDQ R11, DI\nDECQ R8\nJNZ {tag}_k")
    for r in range(rows):
        emit("\n".join(f"VMOVUPS {t.r(2 * r + v)}, {v * t.bytes}(R9)" for v in range(2)) + "\nADDQ R10, R9")
    emit("\n".join(["ADDQ SI, AX"] * (rows // 3) or ["ADDQ DX, AX"] * rows) + f"\nSUBQ ${rows}, R13")


def main():
    print("// Code generated by gen/gen.py. DO NOT EDIT.\n\n#include \"textflag.h\"")
    wide = Tier("Avx512", "Z", 16, (12, 6, 3, 1))
    vnni = Tier("Vnni", "Y", 8, (6, 3, 1))
    slim = Tier("Avx2", "Y", 8, (6, 3, 1))
    gemm(wide, "avx512")
    gemm(vnni, "vnni")
    gemm(Tier("Avx2", "Y", 8, (4, 1)), "avx2")
    for t in (wide, slim):
        matmul(t)
    print("\n".join(OUT))


main()
