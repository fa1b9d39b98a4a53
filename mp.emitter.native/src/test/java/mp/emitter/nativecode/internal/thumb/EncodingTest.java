package mp.emitter.nativecode.internal.thumb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Every instruction has the bits that the GNU assembler gives it: those that were recorded always,
 * many more where that assembler is installed. With {@code -Dgolden=update} and the assembler they
 * are recorded anew, from what it says.
 */
class EncodingTest {
    private static final Path FOLDER = Path.of("src/test/resources/mp/emitter/nativecode/thumb");
    private static final Path RECORDED = FOLDER.resolve("encodings.txt");
    private static final int MANY = 400;
    private static final int FEW = 4;
    private static final String MISSING =
            "binutils-arm-none-eabi is not installed: only what was recorded is compared";

    @TempDir private Path folder;

    private static List<String> forms() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("forms.txt"));
        lines.removeIf(line -> line.startsWith("#"));
        return lines;
    }

    private static List<Sample> samples(int each) throws IOException {
        Random random = new Random(1);
        List<Sample> samples = new ArrayList<>();
        for (String form : forms()) {
            samples.addAll(Sample.of(form, each, random));
        }
        return samples;
    }

    /** The GNU assembler's code of samples, cut to pieces as long as ours. */
    private void compare(List<Sample> samples) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        samples.forEach(s -> lines.addAll(s.gnu()));
        byte[] theirs = new GnuAssembler(folder).assemble(lines);
        int at = 0;
        for (Sample s : samples) {
            byte[] ours = Source.assemble(List.of(s.ours()));
            String piece = HexFormat.of().formatHex(theirs, at, at + ours.length);
            assertEquals(piece, HexFormat.of().formatHex(ours), s.ours());
            at += ours.length;
        }
        assertEquals(theirs.length, at);
    }

    @Test
    void allFormsAreTried() throws IOException {
        TreeSet<String> tried = new TreeSet<>();
        forms().forEach(line -> tried.add(line.substring(0, line.indexOf('('))));
        for (Form form : Forms.all()) {
            String name = form.name();
            boolean elsewhere = name.startsWith("it") || name.matches("b(l|..)?(_[nw])?");
            assertTrue(elsewhere || tried.contains(name) || name.equals("bx"), name);
        }
    }

    @Test
    void recordedCodeIsMade() throws IOException, InterruptedException {
        if ("update".equals(System.getProperty("golden"))) {
            record();
        }
        List<String> lines = Files.readAllLines(RECORDED, StandardCharsets.US_ASCII);
        assertTrue(lines.size() > 200, lines.size() + " lines");
        for (String line : lines) {
            int split = line.indexOf(" = ");
            byte[] code = Source.assemble(List.of(line.substring(0, split).split("; ")));
            assertEquals(line.substring(split + 3), HexFormat.of().formatHex(code), line);
        }
    }

    private void record() throws IOException, InterruptedException {
        GnuAssembler gnu = new GnuAssembler(folder);
        List<String> lines = new ArrayList<>();
        for (Sample s : samples(FEW)) {
            lines.add(s.ours() + " = " + HexFormat.of().formatHex(gnu.assemble(s.gnu())));
        }
        for (Sample s : blocks()) {
            lines.add(s.ours() + " = " + HexFormat.of().formatHex(gnu.assemble(s.gnu())));
        }
        Files.write(RECORDED, lines, StandardCharsets.US_ASCII);
    }

    @Test
    void codeIsThatOfTheGnuAssembler() throws IOException, InterruptedException {
        assumeTrue(GnuAssembler.isInstalled(), MISSING);
        compare(samples(MANY));
    }

    /** IT blocks, each followed by as many instructions as it governs. */
    private static List<Sample> blocks() {
        List<Sample> samples = new ArrayList<>();
        for (Condition condition : Condition.values()) {
            Condition other = Condition.values()[condition.ordinal() ^ 1];
            for (Form form : Forms.all()) {
                if (form.name().startsWith("it")) {
                    String letters = form.name().substring(1);
                    StringBuilder ours =
                            new StringBuilder(form.name() + "(" + condition.text() + ")");
                    List<String> gnu = new ArrayList<>();
                    gnu.add(form.name() + " " + condition.text());
                    for (int i = 0; i < letters.length(); i++) {
                        ours.append("; mov(r").append(i).append(", r9)");
                        Condition when = letters.charAt(i) == 't' ? condition : other;
                        gnu.add("mov" + when.text() + " r" + i + ", r9");
                    }
                    samples.add(new Sample(ours.toString(), gnu));
                }
            }
        }
        return samples;
    }

    @Test
    void blocksAreThoseOfTheGnuAssembler() throws IOException, InterruptedException {
        assumeTrue(GnuAssembler.isInstalled(), MISSING);
        List<String> ours = new ArrayList<>();
        List<String> gnu = new ArrayList<>();
        for (Sample s : blocks()) {
            ours.addAll(List.of(s.ours().split("; ")));
            gnu.addAll(s.gnu());
        }
        assertArrayEquals(new GnuAssembler(folder).assemble(gnu), Source.assemble(ours));
    }

    @Test
    void branchesLeadToWhereTheGnuAssemblerLeadsThem() throws IOException, InterruptedException {
        assumeTrue(GnuAssembler.isInstalled(), MISSING);
        for (int distance : new int[] {0, 1, 5, 100, 125}) {
            compareBranches(
                    distance, "beq beq_n bne bcs bcc bmi_n bpl bvs bvc bhi bls bge blt bgt");
            compareBranches(distance, "ble b bl beq_w bne_w ble_w bhi_w");
        }
        compareBranches(1000, "b bl blt_w");
        compareBranches(70_000, "bl bge_w bcs_w");
        compareBranches(400_000, "bl bcc_w");
        compareBranches(1_000_000, "bl");
    }

    /** Branches over so many instructions, backwards and forwards. */
    private void compareBranches(int distance, String names)
            throws IOException, InterruptedException {
        for (String name : names.split(" ")) {
            List<String> ours = new ArrayList<>();
            List<String> gnu = new ArrayList<>();
            String mnemonic = name.replace('_', '.');
            ours.add("label(back)");
            gnu.add("back:");
            nops(distance, ours, gnu);
            ours.add(name + "(back)");
            gnu.add(mnemonic + " back");
            ours.add(name + "(on)");
            gnu.add(mnemonic + " on");
            nops(distance, ours, gnu);
            ours.add("label(on)");
            gnu.add("on:");
            byte[] theirs = new GnuAssembler(folder).assemble(gnu);
            assertArrayEquals(theirs, Source.assemble(ours), name + " over " + distance);
        }
    }

    private static void nops(int n, List<String> ours, List<String> gnu) {
        if (n == 0) {
            return;
        }
        gnu.add(".rept " + n);
        gnu.add("nop");
        gnu.add(".endr");
        for (int i = 0; i < n / 4; i++) {
            ours.add("data(8, 0xbf00bf00bf00bf00)");
        }
        for (int i = 0; i < n % 4; i++) {
            ours.add("nop()");
        }
    }
}
