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

    def text(self, name, size, locals=0):
        self.fn = name + self.name
        emit(f"\nTEXT ·{self.fn}(SB), NOSPLIT, ${locals}-{size}")

    def done(self):
        emit("VZEROUPPER\nRET")


def gemm(t, kind):
    """gemm: tiles of rows x 2 vectors of columns; see kernels.gemm.

    The rows are shared out evenly among as few tiles as will do, since a low tile
    waits for its sums. All tiles of a panel run before the next panel, whose bytes
    are fetched meanwhile.
    """
    t.text("gemm", 216, 56)
    emit(f"""
        MOVQ k+56(FP), DX
        MOVQ rows+64(FP), AX
        ADDQ ${t.rows - 1}, AX
        XORQ DX, DX
        MOVQ ${t.rows}, CX
        DIVQ CX
        MOVQ AX, CX
        ADDQ rows+64(FP), AX
        DECQ AX
        XORQ DX, DX
        DIVQ CX
        MOVQ AX, height-8(SP)
        MOVQ k+56(FP), DX
        MOVQ w_base+72(FP), AX
        MOVQ AX, w-16(SP)
        MOVQ y_base+0(FP), AX
        MOVQ AX, y-24(SP)
        MOVQ $0, at-32(SP)
        {t.fn}_panel:
        MOVQ w-16(SP), R11
        MOVQ DX, R8
        SHLQ $5, R8
        ADDQ R8, R11""")
    for half in range(1 if t.wide else 2):
        tag = f"{t.fn}_{half}"
        emit(f"""
            MOVQ x_base+32(FP), AX
            MOVQ rows+64(FP), R13
            MOVQ y-24(SP), R9
            MOVQ lo_base+168(FP), R8
            MOVQ R8, lo-40(SP)
            MOVQ step_base+192(FP), R8
            MOVQ R8, step-48(SP)
            {tag}:
            MOVQ height-8(SP), R8
            CMPQ R13, R8
            CMOVQLT R13, R8
            SUBQ R8, R13""")
        for rows in range(t.rows, 1, -1):
            emit(f"CMPQ R8, ${rows}\nJEQ {tag}_{rows}")
        for rows in range(1, t.rows + 1):
            emit(f"{tag}_{rows}:")
            gemm_tile(t, kind, rows, 64 * half, f"{tag}_{rows}")
            emit(f"JMP {tag}_tiled")
        emit(f"{tag}_tiled:\nTESTQ R13, R13\nJNZ {tag}")
    emit(f"""
        MOVQ DX, R8
        SHLQ $5, R8
        ADDQ R8, w-16(SP)
        ADDQ $128, y-24(SP)
        MOVQ at-32(SP), R8
        ADDQ $32, R8
        MOVQ R8, at-32(SP)
        CMPQ R8, scale_len+104(FP)
        JLT {t.fn}_panel""")
    t.done()


def gemm_tile(t, kind, rows, at, tag):
    """One tile: AX points to the first row of x, R9 to that of y; both are moved on."""
    vecs = 2
    acc = lambda r, v: r * vecs + v
    for i in range(rows * vecs):
        t.zero(i)
    weight = [24, 25] if t.wide else ([6, 7, 8, 9] if kind == "avx2" else [12, 13])
    emit(f"MOVQ w-16(SP), DI\nADDQ ${at}, DI\nMOVQ DX, R8\nSHRQ $4, R8")
    emit("LEAQ (DX)(DX*2), SI\nMOVQ AX, BX" + ("\nLEAQ (AX)(SI*1), CX" if rows > 3 else "")
         + ("\nLEAQ (CX)(SI*1), R15" if rows > 6 else "") + ("\nLEAQ (R15)(SI*1), R14" if rows > 9 else ""))
    if kind == "avx2":
        emit("VPCMPEQW Y15, Y15, Y15\nVPABSW Y15, Y15")
    emit(f"PCALIGN $32\n{tag}_k:")
    bases = ["BX", "CX", "R15", "R14"][:-(-rows // 3)]
    x_at = lambda r, u: f"{4 * u}({bases[r // 3]})" + ["", "(DX*1)", "(DX*2)"][r % 3]
    for u in (0, 2) if kind == "avx2" else ():
        emit("\n".join(f"VMOVDQU {(u + i) * 128 + v * 32}(DI), Y{weight[2 * v + i]}" for v in range(vecs) for i in (0, 1)))
        for r in range(rows):
            emit(f"VPBROADCASTD {x_at(r, u)}, Y10\nVPBROADCASTD {x_at(r, u + 1)}, Y11")
            for v in range(vecs):
                emit(f"""
                    VPMADDUBSW Y{weight[2 * v]}, Y10, Y{12 + v}
                    VPMADDUBSW Y{weight[2 * v + 1]}, Y11, Y14
                    VPADDW Y14, Y{12 + v}, Y{12 + v}
                    VPMADDWD Y15, Y{12 + v}, Y{12 + v}
                    VPADDD Y{12 + v}, Y{acc(r, v)}, Y{acc(r, v)}""")
    for u in range(4) if kind != "avx2" else ():
        if t.wide and u % 2:
            emit(f"PREFETCHT1 {64 * (u // 2)}(R11)")
        for v in range(vecs):
            emit(f"VMOVDQU{'32' if t.wide else ''} {u * 128 + v * t.bytes}(DI), {t.r(weight[v])}")
        for r in range(rows):
            if kind == "avx512":
                x = 26 + r % 6
                emit(f"VPBROADCASTD {x_at(r, u)}, Z{x}")
                for v in range(vecs):
                    emit(f"VPDPBUSD Z{weight[v]}, Z{x}, Z{acc(r, v)}")
            else:
                x = 14 + r % 2
                emit(f"VPBROADCASTD {x_at(r, u)}, Y{x}")
                for v in range(vecs):
                    vpdpbusd(acc(r, v), x, weight[v])
    emit("\n".join(f"ADDQ $16, {b}" for b in bases) + ("\nADDQ $128, R11" if t.wide else "") + f"\nADDQ $512, DI\nDECQ R8\nJNZ {tag}_k")
    gemm_result(t, rows, at, acc)
    emit("\n".join(["ADDQ SI, AX"] * (rows // 3) + ["ADDQ DX, AX"] * (rows % 3)))


def gemm_result(t, rows, at, acc):
    """y = step·scale·acc + lo·sum + bias for a tile."""
    emit(f"""
        MOVQ at-32(SP), R8
        SHLQ $2, R8
        MOVQ scale_base+96(FP), DI
        ADDQ R8, DI
        MOVQ sum_base+120(FP), CX
        ADDQ R8, CX
        MOVQ bias_base+144(FP), BX
        ADDQ R8, BX
        MOVQ stride+24(FP), R8
        SHLQ $2, R8
        MOVQ lo-40(SP), R10
        MOVQ step-48(SP), R12""")
    low, step = (30, 31) if t.wide else (14, 15)
    for r in range(rows):
        emit(f"VBROADCASTSS {4 * r}(R10), {t.r(low)}\nVBROADCASTSS {4 * r}(R12), {t.r(step)}")
        for v in range(2):
            a, off = t.r(acc(r, v)), at + v * t.bytes
            emit(f"""
                VCVTDQ2PS {a}, {a}
                VMULPS {off}(DI), {a}, {a}
                VFMADD213PS {off}(BX), {t.r(step)}, {a}
                VFMADD231PS {off}(CX), {t.r(low)}, {a}
                VMOVUPS {a}, {off}(R9)""")
        emit("ADDQ R8, R9")
    emit(f"ADDQ ${4 * rows}, R10\nADDQ ${4 * rows}, R12\nMOVQ R10, lo-40(SP)\nMOVQ R12, step-48(SP)")


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
        for rows in range(t.rows, 0, -1):
            emit(f"{tag}_{rows}:\nCMPQ R13, ${rows}\nJLT {tag}_{rows - 1}")
            matmul_tile(t, rows, at, f"{tag}_{rows}")
            emit(f"JMP {tag}_{rows}")
        emit(f"{tag}_0:")
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
    emit("\n".join(["ADDQ SI, AX"] * (rows // 3) + ["ADDQ DX, AX"] * (rows % 3)) + f"\nSUBQ ${rows}, R13")


# Φ(x) − ½ ≈ x·P(x²) for |x| ≤ 4.5, lowest power first; gelu's error stays below 1e-4.
HEAD_SCALE = 32 ** -0.5  # 1/√headDim
GELU_REACH, GELU = 4.5, (0.398712522, -0.0659845222, 0.00958512966, -0.00103757177, 8.14222823e-05, -4.45148109e-06, 1.590873e-07, -3.31432756e-09, 3.03604778e-11)
# exp(r) ≈ 1 + r + r²·P(r) for |r| ≤ ln 2/2, highest power first (Cephes, expf.c).
EXP = (1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1)


def loop(t, tag, count, pointers, body):
    """Runs body once for each of the R-counted vectors; body(offset 0) uses the pointers, which move on."""
    emit(f"PCALIGN $32\n{tag}:")
    body()
    emit("\n".join(f"ADDQ ${step}, {p}" for p, step in pointers) + f"\nDECQ {count}\nJNZ {tag}")


def vectors(t, length, into):
    """into = how many of t's vectors a length in floats has."""
    emit(f"MOVQ {length}, {into}\nSHRQ ${t.floats.bit_length() - 1}, {into}")


def quantise(t):
    """quantise: row by row, smallest and largest product first, then the codes."""
    t.text("quantise", 128)
    r = t.r
    emit("""
        MOVQ q_base+0(FP), DI
        MOVQ lo_base+24(FP), R10
        MOVQ step_base+48(FP), R11
        MOVQ lo_len+32(FP), R12
        MOVQ x_base+72(FP), AX
        MOVQ stride+96(FP), R13
        SHLQ $2, R13
        MOVQ smooth_base+104(FP), BX""")
    vectors(t, "smooth_len+112(FP)", "R9")
    codes_const(t)
    emit(f"""
        {t.fn}_row:
        MOVQ AX, SI
        MOVQ BX, DX
        MOVQ R9, CX
        VMOVUPS (SI), {r(0)}
        VMULPS (DX), {r(0)}, {r(0)}
        VMOVAPS {r(0)}, {r(1)}""")
    loop(t, f"{t.fn}_range", "CX", (("SI", t.bytes), ("DX", t.bytes)), lambda: emit(f"""
        VMOVUPS (SI), {r(2)}
        VMULPS (DX), {r(2)}, {r(2)}
        VMINPS {r(2)}, {r(0)}, {r(0)}
        VMAXPS {r(2)}, {r(1)}, {r(1)}"""))
    codes(t)
    emit(f"ADDQ R13, AX\nDECQ R12\nJNZ {t.fn}_row")
    t.done()


def codes_const(t):
    """What codes needs in registers 10 to 12."""
    t.const(127, 10), t.const(1, 11)
    if not t.wide:
        emit("VMOVDQU ·unpack(SB), Y12")


def codes(t):
    """Quantises a row: register 0 has the least products in its lanes, 1 the largest. AX points to the
    row, BX to smooth, R9 counts vectors, DI, R10 and R11 point to codes, lo and step and are moved on."""
    r = t.r
    t.reduce("MINPS", 0, 2)
    t.reduce("MAXPS", 1, 2)
    emit(f"""
        VSUBSS X0, X1, X1
        VDIVSS X10, X1, X1
        VMOVSS X0, (R10)
        VMOVSS X1, (R11)
        ADDQ $4, R10
        ADDQ $4, R11
        VXORPS X4, X4, X4
        VUCOMISS X4, X1
        JLS {t.fn}_flat
        VDIVSS X1, X11, X4
        {t.fn}_flat:
        VBROADCASTSS X0, {r(0)}
        VBROADCASTSS X4, {r(4)}
        MOVQ AX, SI
        MOVQ BX, DX
        MOVQ R9, CX""")
    code = lambda i: f"""
        VMOVUPS {i * t.bytes}(SI), {r(5 + i)}
        VMULPS {i * t.bytes}(DX), {r(5 + i)}, {r(5 + i)}
        VSUBPS {r(0)}, {r(5 + i)}, {r(5 + i)}
        VMULPS {r(4)}, {r(5 + i)}, {r(5 + i)}
        VCVTPS2DQ {r(5 + i)}, {r(5 + i)}"""
    if t.wide:
        loop(t, f"{t.fn}_code", "CX", (("SI", 64), ("DX", 64), ("DI", 16)), lambda: emit(code(0) + "\nVPMOVDB Z5, (DI)"))
    else:
        emit("SHRQ $2, CX")
        loop(t, f"{t.fn}_code", "CX", (("SI", 128), ("DX", 128), ("DI", 32)), lambda: emit("".join(map(code, range(4))) + """
            VPACKSSDW Y6, Y5, Y5
            VPACKSSDW Y8, Y7, Y7
            VPACKUSWB Y7, Y5, Y5
            VPERMD Y5, Y12, Y5
            VMOVDQU Y5, (DI)"""))


def gelu(t):
    t.text("gelu", 24)
    r, n = t.r, len(GELU)
    emit("MOVQ x_base+0(FP), AX")
    vectors(t, "x_len+8(FP)", "CX")
    held = list(range(4, 4 + n))
    for i, c in zip(held, GELU):
        t.const(c, i)
    lo, hi, half = 4 + n, 5 + n, 6 + n
    t.const(-GELU_REACH, lo), t.const(GELU_REACH, hi), t.const(0.5, half)
    loop(t, f"{t.fn}_x", "CX", (("AX", t.bytes),), lambda: emit(f"""
        VMOVUPS (AX), {r(0)}
        VMAXPS {r(lo)}, {r(0)}, {r(1)}
        VMINPS {r(hi)}, {r(1)}, {r(1)}
        VMULPS {r(1)}, {r(1)}, {r(2)}
        VMOVAPS {r(held[-1])}, {r(3)}
        """ + "\n".join(f"VFMADD213PS {r(i)}, {r(2)}, {r(3)}" for i in held[-2::-1]) + f"""
        VFMADD213PS {r(half)}, {r(1)}, {r(3)}
        VMULPS {r(0)}, {r(3)}, {r(0)}
        VMOVUPS {r(0)}, (AX)"""))
    t.done()


def softmax(t):
    """softmax: what lies between n and the next whole vector is set to the smallest float first."""
    t.text("softmax", 52)
    r = t.r
    emit(f"""
        MOVQ x_base+0(FP), AX
        MOVQ stride+24(FP), BX
        SHLQ $2, BX
        MOVQ rows+40(FP), DX
        MOVQ n+32(FP), R10
        LEAQ {t.floats - 1}(R10), R11
        ANDQ ${-t.floats}, R11""")
    names = {4: 1.44269504088896341, 5: 0.693359375, 6: -2.12194440e-4, 7: 1.0, 8: -87.0}
    for i, c in names.items():
        t.const(c, i)
    for i, c in enumerate(EXP):
        t.const(c, 9 + i)
    emit(f"VBROADCASTSS scale+48(FP), {r(15)}")
    emit(f"""
        {t.fn}_row:
        MOVQ R10, CX
        MOVL $0xff7fffff, R8
        {t.fn}_fill:
        CMPQ CX, R11
        JGE {t.fn}_filled
        MOVL R8, (AX)(CX*4)
        INCQ CX
        JMP {t.fn}_fill
        {t.fn}_filled:
        MOVQ R11, R9
        SHRQ ${t.floats.bit_length() - 1}, R9
        MOVQ AX, SI
        MOVQ R9, CX
        VMOVUPS (SI), {r(0)}""")
    loop(t, f"{t.fn}_max", "CX", (("SI", t.bytes),), lambda: emit(f"VMAXPS (SI), {r(0)}, {r(0)}"))
    t.reduce("MAXPS", 0, 1)
    emit(f"VBROADCASTSS X0, {r(0)}\nMOVQ AX, SI\nMOVQ R9, CX")
    sums = 16 if t.wide else 3
    t.zero(sums)

    def exp():
        """exp(x) = 2ⁿ·exp(r). 256 bits leave no register for n; there it waits in memory."""
        n = r(17) if t.wide else "(SI)"
        emit(f"""
            VMOVUPS (SI), {r(1)}
            VSUBPS {r(0)}, {r(1)}, {r(1)}
            VMULPS {r(15)}, {r(1)}, {r(1)}
            VMAXPS {r(8)}, {r(1)}, {r(1)}
            VMULPS {r(4)}, {r(1)}, {r(2)}
            VCVTPS2DQ {r(2)}, {r(2)}
            VMOVUPS {r(2)}, {n}
            VCVTDQ2PS {r(2)}, {r(2)}
            VFNMADD231PS {r(5)}, {r(2)}, {r(1)}
            VFNMADD231PS {r(6)}, {r(2)}, {r(1)}
            VMOVAPS {r(9)}, {r(2)}
            """ + "\n".join(f"VFMADD213PS {r(i)}, {r(1)}, {r(2)}" for i in range(10, 15)) + f"""
            VMULPS {r(1)}, {r(2)}, {r(2)}
            VFMADD213PS {r(1)}, {r(1)}, {r(2)}
            VADDPS {r(7)}, {r(2)}, {r(2)}
            VMOVUPS {n}, {r(1)}
            VPSLLD $23, {r(1)}, {r(1)}
            VPADDD {r(1)}, {r(2)}, {r(2)}
            VMOVUPS {r(2)}, (SI)
            VADDPS {r(2)}, {r(sums)}, {r(sums)}""")
    loop(t, f"{t.fn}_exp", "CX", (("SI", t.bytes),), exp)
    if t.wide:
        emit("VMOVAPS Z16, Z3")
    t.reduce("ADDPS", 3, 1)
    emit(f"VDIVSS X3, X7, X3\nVBROADCASTSS X3, {r(3)}\nMOVQ AX, SI\nMOVQ R9, CX")
    loop(t, f"{t.fn}_div", "CX", (("SI", t.bytes),), lambda: emit(f"VMULPS (SI), {r(3)}, {r(1)}\nVMOVUPS {r(1)}, (SI)"))
    emit(f"ADDQ BX, AX\nDECQ DX\nJNZ {t.fn}_row")
    t.done()


def attend(t):
    """attend: a vector of queries at a time, each in a lane of its own.

    Scores come out with a key a row, so that their maximum and sum need no folding
    of vectors; they wait in s, where the weights replace them.
    """
    t.text("attend", 152, 24)
    emit(f"""
        MOVQ n+120(FP), AX
        ADDQ $11, AX
        XORQ DX, DX
        MOVQ $12, CX
        DIVQ CX
        MOVQ AX, CX
        ADDQ n+120(FP), AX
        DECQ AX
        XORQ DX, DX
        DIVQ CX
        MOVQ AX, height-8(SP)
        MOVQ c_base+0(FP), R9
        MOVQ qt_base+32(FP), R12
        MOVQ ldq+56(FP), R11
        SHLQ $2, R11
        MOVQ ld+112(FP), DX
        SHLQ $2, DX
        MOVQ n+120(FP), R13
        {t.fn}_block:""")
    attend_scores(t)
    attend_weights(t)
    attend_values(t)
    emit(f"ADDQ ${t.bytes}, R12\nSUBQ ${t.floats}, R13\nJGT {t.fn}_block")
    t.done()


def attend_scores(t):
    """s[j] = q·k[j] for a vector of queries; their maxima stay in register 15."""
    emit(f"MOVL $0xff7fffff, R8\nVMOVD R8, X15\nVPBROADCASTD X15, {t.r(15)}")
    emit(f"MOVQ k_base+64(FP), AX\nMOVQ s_base+128(FP), SI\nMOVQ n+120(FP), R10")
    emit(f"{t.fn}_keys:\nMOVQ height-8(SP), R8\nCMPQ R10, R8\nCMOVQLT R10, R8\nSUBQ R8, R10")
    for rows in range(12, 1, -1):
        emit(f"CMPQ R8, ${rows}\nJEQ {t.fn}_keys{rows}")
    for rows in range(1, 13):
        tag = f"{t.fn}_keys{rows}"
        emit(f"{tag}:\nLEAQ (DX)(DX*2), R8\nMOVQ AX, BX" + ("\nLEAQ (AX)(R8*1), CX" if rows > 3 else "")
             + ("\nLEAQ (CX)(R8*1), R15" if rows > 6 else "") + ("\nLEAQ (R15)(R8*1), R14" if rows > 9 else ""))
        bases = ["BX", "CX", "R15", "R14"][:-(-rows // 3)]
        for i in range(rows):
            t.zero(i)
        emit(f"MOVQ R12, DI\nMOVQ $16, R8\nPCALIGN $32\n{tag}_d:")
        for u in range(2):
            emit(f"VMOVUPS (DI){'(R11*1)' if u else ''}, {t.r(12)}")
            for i in range(rows):
                k = f"{4 * u}({bases[i // 3]})" + ["", "(DX*1)", "(DX*2)"][i % 3]
                emit(f"VFMADD231PS.BCST {k}, Z12, Z{i}" if t.wide else f"VBROADCASTSS {k}, Y{13 + i % 2}\nVFMADD231PS Y{13 + i % 2}, Y12, Y{i}")
        emit("\n".join(f"ADDQ $8, {b}" for b in bases) + f"\nLEAQ (DI)(R11*2), DI\nDECQ R8\nJNZ {tag}_d")
        for i in range(rows):
            emit(f"VMAXPS {t.r(i)}, {t.r(15)}, {t.r(15)}\nVMOVUPS {t.r(i)}, {i * t.bytes}(SI)")
        emit(f"ADDQ ${rows * t.bytes}, SI\nLEAQ (DX)(DX*2), R8\n" + "\n".join(["ADDQ R8, AX"] * (rows // 3) + ["ADDQ DX, AX"] * (rows % 3)))
        emit(f"JMP {t.fn}_keyed")
    emit(f"{t.fn}_keyed:\nTESTQ R10, R10\nJNZ {t.fn}_keys")


# 2^r for |r| <= 1/2, highest power first, relative error below 3e-7.
EXP2 = (1.3333558146e-3, 9.6181291076e-3, 5.5504108664e-2, 2.4022650696e-1, 6.9314718056e-1, 1.0)


def attend_weights(t):
    """s = 2^((s - max)·c) and, behind the last row, 1 / their sum; c turns a score into an exponent of 2."""
    r = t.r
    total, low, x, n, p, c = 0, 1, 2, 3, 4, 5
    t.const(HEAD_SCALE * 1.44269504088896341, c), t.const(-126.0, low)
    for i, v in enumerate(EXP2):
        t.const(v, 6 + i)
    emit(f"VMULPS {r(c)}, {r(15)}, {r(15)}\nMOVQ s_base+128(FP), SI\nMOVQ n+120(FP), CX")
    t.zero(total)
    split = f"VRNDSCALEPS $0, {r(x)}, {r(n)}" if t.wide else f"VROUNDPS $0, {r(x)}, {r(n)}"
    power = f"VSCALEFPS {r(n)}, {r(p)}, {r(p)}" if t.wide else f"""
        VCVTPS2DQ {r(n)}, {r(n)}
        VPSLLD $23, {r(n)}, {r(n)}
        VPADDD {r(n)}, {r(p)}, {r(p)}"""
    loop(t, f"{t.fn}_exp", "CX", (("SI", t.bytes),), lambda: emit(f"""
        VMOVUPS (SI), {r(x)}
        VFMSUB213PS {r(15)}, {r(c)}, {r(x)}
        VMAXPS {r(low)}, {r(x)}, {r(x)}
        {split}
        VSUBPS {r(n)}, {r(x)}, {r(x)}
        VMOVAPS {r(6)}, {r(p)}
        """ + "\n".join(f"VFMADD213PS {r(i)}, {r(x)}, {r(p)}" for i in range(7, 12)) + f"""
        {power}
        VADDPS {r(p)}, {r(total)}, {r(total)}
        VMOVUPS {r(p)}, (SI)"""))
    emit(f"VDIVPS {r(total)}, {r(11)}, {r(total)}\nVMOVUPS {r(total)}, (SI)")


def attend_values(t):
    """c[i] = Σ s[j][i]·v[j] / Σ s[j][i] for the block's queries, some at a time."""
    vecs = 32 // t.floats
    most = 24 // vecs if t.wide else 12 // vecs
    v, x = ([24, 25], 26) if t.wide else ([12, 13, 14, 15], 12)
    emit(f"""
        MOVQ $0, BX
        MOVQ ldc+24(FP), R10
        SHLQ $2, R10
        MOVQ $ {t.floats}, CX
        CMPQ R13, CX
        CMOVQLT R13, CX
        {t.fn}_values:
        MOVQ s_base+128(FP), SI
        ADDQ BX, SI
        MOVQ v_base+88(FP), AX
        MOVQ n+120(FP), R8""".replace("$ ", "$"))
    if t.wide:  # two even tiles rather than a high and a low one
        emit(f"CMPQ CX, ${most}\nJGT {t.fn}_values8")
    for rows in range(most, 1, -1):
        emit(f"CMPQ CX, ${rows}\n{'JEQ' if rows < most else 'JGE'} {t.fn}_values{rows}")
    for rows in range(1, most + 1):
        tag = f"{t.fn}_values{rows}"
        emit(f"{tag}:")
        for i in range(rows * vecs):
            t.zero(i)
        emit(f"PCALIGN $32\n{tag}_j:")
        if t.wide:
            emit("\n".join(f"VMOVUPS {u * t.bytes}(AX), {t.r(v[u])}" for u in range(vecs)))
            for i in range(rows):
                emit(f"VBROADCASTSS {4 * i}(SI), {t.r(x + i % 6)}")
                emit("\n".join(f"VFMADD231PS {t.r(v[u])}, {t.r(x + i % 6)}, {t.r(i * vecs + u)}" for u in range(vecs)))
        else:
            for i in range(rows):
                emit(f"VBROADCASTSS {4 * i}(SI), {t.r(x + i)}")
                emit("\n".join(f"VFMADD231PS {u * t.bytes}(AX), {t.r(x + i)}, {t.r(i * vecs + u)}" for u in range(vecs)))
        emit(f"ADDQ DX, AX\nADDQ ${t.bytes}, SI\nDECQ R8\nJNZ {tag}_j")
        for i in range(rows):
            emit(f"VBROADCASTSS {4 * i}(SI), {t.r(x)}")
            for u in range(vecs):
                a = i * vecs + u
                emit(f"VMULPS {t.r(x)}, {t.r(a)}, {t.r(a)}\nVMOVUPS {t.r(a)}, {u * t.bytes}(R9)")
            emit("ADDQ R10, R9")
        emit(f"ADDQ ${4 * rows}, BX\nSUBQ ${rows}, CX\nJNZ {t.fn}_values\nJMP {t.fn}_valued")
    emit(f"{t.fn}_valued:")


def norm(t):
    """norm: row by row; the codes of what comes out follow at once."""
    t.text("norm", 196)
    r = t.r
    emit("""
        MOVQ q_base+0(FP), DI
        MOVQ lo_base+24(FP), R10
        MOVQ step_base+48(FP), R11
        MOVQ lo_len+32(FP), R12
        MOVQ x_base+72(FP), AX
        MOVQ add_base+96(FP), R15
        MOVQ smooth_base+168(FP), BX
        MOVQ gain_len+128(FP), R13""")
    emit(f"VXORPS X13, X13, X13\nVCVTSI2SSQ R13, X13, X13\nVMOVSS eps+192(FP), X14\nMOVQ R13, R9\nSHRQ ${t.floats.bit_length() - 1}, R9\nSHLQ $2, R13")
    codes_const(t)
    emit(f"{t.fn}_row:\nMOVQ AX, SI\nMOVQ R9, CX\nSHRQ $1, CX")
    t.zero(0), t.zero(1)
    pair = lambda p: (p, 2 * t.bytes)
    loop(t, f"{t.fn}_sum", "CX", (pair("SI"), pair("R15")), lambda: [emit(f"""
        VMOVUPS {i * t.bytes}(SI), {r(2 + i)}
        VADDPS {i * t.bytes}(R15), {r(2 + i)}, {r(2 + i)}
        VMOVUPS {r(2 + i)}, {i * t.bytes}(SI)
        VADDPS {r(2 + i)}, {r(i)}, {r(i)}""") for i in (0, 1)])
    emit(f"VADDPS {r(1)}, {r(0)}, {r(0)}")
    t.reduce("ADDPS", 0, 1)
    emit(f"VDIVSS X13, X0, X0\nVBROADCASTSS X0, {r(4)}\nMOVQ AX, SI\nMOVQ R9, CX\nSHRQ $1, CX")
    t.zero(0), t.zero(1)
    loop(t, f"{t.fn}_square", "CX", (pair("SI"),), lambda: [emit(f"""
        VMOVUPS {i * t.bytes}(SI), {r(2 + i)}
        VSUBPS {r(4)}, {r(2 + i)}, {r(2 + i)}
        VFMADD231PS {r(2 + i)}, {r(2 + i)}, {r(i)}""") for i in (0, 1)])
    emit(f"VADDPS {r(1)}, {r(0)}, {r(0)}")
    t.reduce("ADDPS", 0, 1)
    emit(f"""
        VDIVSS X13, X0, X0
        VADDSS X14, X0, X0
        VSQRTSS X0, X0, X0
        VDIVSS X0, X11, X0
        VBROADCASTSS X0, {r(5)}
        MOVQ shift_base+144(FP), R8
        MOVQ BX, R14
        MOVQ AX, SI
        MOVQ R9, CX
        MOVL $0x7f7fffff, DX
        VMOVD DX, X0
        VBROADCASTSS X0, {r(0)}
        MOVL $0xff7fffff, DX
        VMOVD DX, X1
        VBROADCASTSS X1, {r(1)}
        MOVQ gain_base+120(FP), DX""")
    loop(t, f"{t.fn}_scale", "CX", tuple((p, t.bytes) for p in ("SI", "DX", "R8", "R14")), lambda: emit(f"""
        VMOVUPS (SI), {r(2)}
        VSUBPS {r(4)}, {r(2)}, {r(2)}
        VMULPS {r(5)}, {r(2)}, {r(2)}
        VMULPS (DX), {r(2)}, {r(2)}
        VADDPS (R8), {r(2)}, {r(2)}
        VMOVUPS {r(2)}, (SI)
        VMULPS (R14), {r(2)}, {r(2)}
        VMINPS {r(2)}, {r(0)}, {r(0)}
        VMAXPS {r(2)}, {r(1)}, {r(1)}"""))
    codes(t)
    emit(f"ADDQ R13, AX\nDECQ R12\nJNZ {t.fn}_row")
    t.done()


def axpy(t):
    t.text("axpy", 56)
    r = t.r
    emit(f"MOVQ y_base+0(FP), DI\nVBROADCASTSS a+24(FP), {r(0)}\nMOVQ x_base+32(FP), SI")
    vectors(t, "y_len+8(FP)", "CX")
    loop(t, f"{t.fn}_y", "CX", (("SI", t.bytes), ("DI", t.bytes)), lambda: emit(f"""
        VMOVUPS (DI), {r(1)}
        VFMADD231PS (SI), {r(0)}, {r(1)}
        VMOVUPS {r(1)}, (DI)"""))
    t.done()


def dots(t):
    t.text("dots", 80)
    r = t.r
    emit("MOVQ y_base+0(FP), DI\nMOVQ y_len+8(FP), DX\nMOVQ x_base+24(FP), SI\nMOVQ h_base+48(FP), BX\nMOVQ k+72(FP), R9")
    emit(f"SHRQ ${t.floats.bit_length()}, R9\n{t.fn}_y:\nMOVQ R9, CX")
    t.zero(0), t.zero(1)
    loop(t, f"{t.fn}_h", "CX", (("SI", 2 * t.bytes), ("BX", 2 * t.bytes)), lambda: [emit(f"""
        VMOVUPS {i * t.bytes}(SI), {r(2)}
        VFMADD231PS {i * t.bytes}(BX), {r(2)}, {r(i)}""") for i in (0, 1)])
    emit(f"VADDPS {r(1)}, {r(0)}, {r(0)}")
    t.reduce("ADDPS", 0, 1)
    emit(f"VMOVSS X0, (DI)\nADDQ $4, DI\nDECQ DX\nJNZ {t.fn}_y")
    t.done()


def widen(t):
    t.text("widen", 80)
    r = t.r
    emit(f"MOVQ x_base+0(FP), DI\nMOVQ q_base+24(FP), SI\nVBROADCASTSS step+48(FP), {r(0)}\nMOVQ add_base+56(FP), BX")
    vectors(t, "x_len+8(FP)", "CX")
    loop(t, f"{t.fn}_x", "CX", (("SI", t.floats), ("BX", t.bytes), ("DI", t.bytes)), lambda: emit(f"""
        VPMOVSXBD (SI), {r(1)}
        VCVTDQ2PS {r(1)}, {r(1)}
        VFMADD213PS (BX), {r(0)}, {r(1)}
        VMOVUPS {r(1)}, (DI)"""))
    t.done()


def transpose():
    """transpose: blocks of 8 x 8 floats, the same on every tier."""
    emit("""
        TEXT ·transposeAvx2(SB), NOSPLIT, $0-80
        MOVQ ldd+24(FP), R9
        SHLQ $2, R9
        MOVQ lds+56(FP), R10
        SHLQ $2, R10
        LEAQ (R9)(R9*2), R11
        LEAQ (R10)(R10*2), R12
        MOVQ dst_base+0(FP), DI
        MOVQ src_base+32(FP), SI
        MOVQ rows+64(FP), CX
        ADDQ $7, CX
        SHRQ $3, CX
        transpose_rows:
        MOVQ cols+72(FP), DX
        SHRQ $3, DX
        MOVQ SI, AX
        MOVQ DI, BX
        transpose_cols:
        LEAQ (AX)(R10*4), R8
        LEAQ (BX)(R9*4), R13""")
    at = lambda base, one, three, i: f"({base})" + ("", f"({one}*1)", f"({one}*2)", f"({three}*1)")[i % 4]
    for i in range(8):
        emit(f"VMOVUPS {at('AX' if i < 4 else 'R8', 'R10', 'R12', i)}, Y{i}")
    for i in range(0, 8, 2):
        emit(f"VUNPCKLPS Y{i + 1}, Y{i}, Y{8 + i}\nVUNPCKHPS Y{i + 1}, Y{i}, Y{9 + i}")
    for i in (0, 4):  # Y8+i: rows i,i+1 low; Y10+i: rows i+2,i+3 low
        emit(f"""
            VSHUFPS $0x44, Y{10 + i}, Y{8 + i}, Y{i}
            VSHUFPS $0xee, Y{10 + i}, Y{8 + i}, Y{i + 1}
            VSHUFPS $0x44, Y{11 + i}, Y{9 + i}, Y{i + 2}
            VSHUFPS $0xee, Y{11 + i}, Y{9 + i}, Y{i + 3}""")
    for i in range(8):
        emit(f"VPERM2F128 ${'0x20' if i < 4 else '0x31'}, Y{4 + i % 4}, Y{i % 4}, Y{8 + i}\n"
             f"VMOVUPS Y{8 + i}, {at('BX' if i < 4 else 'R13', 'R9', 'R11', i)}")
    emit("""
        ADDQ $32, AX
        LEAQ (BX)(R9*8), BX
        DECQ DX
        JNZ transpose_cols
        LEAQ (SI)(R10*8), SI
        ADDQ $32, DI
        DECQ CX
        JNZ transpose_rows
        VZEROUPPER
        RET""")


def main():
    wide = Tier("Avx512", "Z", 16, 12)
    slim = Tier("Avx2", "Y", 8, 6)
    gemm(wide, "avx512")
    gemm(Tier("Vnni", "Y", 8, 6), "vnni")
    gemm(Tier("Avx2", "Y", 8, 3), "avx2")
    for t in (wide, slim):
        for kernel in (quantise, matmul, softmax, attend, gelu, norm, axpy, dots, widen):
            kernel(t)
    transpose()
    print("// Code generated by gen/gen.py. DO NOT EDIT.\n\n#include \"textflag.h\"\n")
    print("// unpack undoes the lanes of VPACK: it puts dwords 0 4 1 5 2 6 3 7 in order.")
    for i, v in enumerate((0, 4, 1, 5, 2, 6, 3, 7)):
        print(f"DATA ·unpack+{4 * i}(SB)/4, ${v}")
    print("GLOBL ·unpack(SB), RODATA|NOPTR, $32")
    print("\n".join(OUT))


main()
