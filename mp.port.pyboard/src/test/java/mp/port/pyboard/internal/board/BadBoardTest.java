package mp.port.pyboard.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mp.core.options.ProfileException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of the pyboard's data with one thing wrong: the message says where and what. */
class BadBoardTest {
    private static final String MCU = "mcu/STM32F405.data";

    @TempDir Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (String file :
                List.of("MINE/board.data", "MINE/pins.data", "MINE/options.profile", MCU)) {
            Path to = folder.resolve(file);
            Files.createDirectories(to.getParent());
            Files.writeString(to, BoardFiles.ofBundle().text(file.replace("MINE", "PYBV11")));
        }
    }

    private String complaint() {
        return assertThrows(
                        BoardException.class, () -> BoardReader.read(BoardFiles.in(folder), "MINE"))
                .getMessage();
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        String edited = text.replace("\n" + from + "\n", "\n" + to + "\n");
        assertEquals(text.length() - from.length() + to.length(), edited.length(), from);
        Files.writeString(path, edited);
    }

    @Test
    void aCopiedFolderIsABoard() {
        assertEquals("MINE", BoardReader.read(BoardFiles.in(folder), "MINE").name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    X3 = A2   | X3 = Q2   | 5: STM32F405 has no pin Q2
                    X3 = A2   | X2 = A2   | 5: X2 stands already in line 4
                    X3 = A2   | C0 = A2   | 5: C0 is the name of a pin of the MCU
                    X3 = A2   | X3        | 5: expected name = value
                    X3 = A2   | X3 =      | 5: expected name = value
                    [pins]    | X0 = A0   | 2: stands before the first [section]
                    [pins]    | [names]   | 2: unknown section [names]
                    X3 = A2   | [pins]    | 5: a second section [pins]
                    """)
    void pins(String from, String to, String complaint) throws IOException {
        edit("MINE/pins.data", from, to == null ? "" : to);
        assertEquals("MINE/pins.data:" + complaint, complaint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mcu = STM32F405    | mcu = STM32F9      | 5: no data of an MCU STM32F9: \
                    mcu/STM32F9.data is missing
                    mcu = STM32F405    | cpu = STM32F405    | 5: unknown name cpu
                    crystal = 12000000 | colour = 12000000  | 6: unknown name colour
                    crystal = 12000000 | crystal = fast     | 6: not a number: fast
                    system = 168000000 | system = 168000001 | 9: STM32F405 runs at most at \
                    168000000 Hz
                    3 = LED_YELLOW     | 5 = LED_YELLOW     | 18: expected LED 3
                    3 = LED_YELLOW     | 3 = LED_PURPLE     | 18: the board has no pin LED_PURPLE
                    pin = SW           | pin = B3           | 23: the board has no pin B3
                    I2C1 = X SCL:X9 SDA:X10 | I2C1 = X SCL:X8 SDA:X10 | 32: X8 cannot be I2C1_SCL
                    I2C1 = X SCL:X9 SDA:X10 | I2C9 = X SCL:X9 SDA:X10 | 32: STM32F405 has no \
                    peripheral I2C9
                    I2C1 = X SCL:X9 SDA:X10 | I2C1 = X SCL | 32: expected signal:pin, not SCL
                    I2C1 = X SCL:X9 SDA:X10 | I2C1 = X SCL:X9 SCL:Y3 | 32: two pins for I2C1_SCL
                    I2C1 = X SCL:X9 SDA:X10 | I2C1 = - | 32: expected the name of the bus and its \
                    pins
                    """)
    void board(String from, String to, String complaint) throws IOException {
        edit("MINE/board.data", from, to);
        assertEquals("MINE/board.data:" + complaint, complaint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    D2 = 2:TIM3_ETR 8:UART5_RX 12:SDIO_CMD | D2 = 16:TIM3_ETR | alternate \
                    functions have the numbers 0 to 15, not 16
                    D2 = 2:TIM3_ETR 8:UART5_RX 12:SDIO_CMD | D2 = 2:TIM3_ETR 2:UART5_RX | two \
                    alternate functions with the number 2
                    D2 = 2:TIM3_ETR 8:UART5_RX 12:SDIO_CMD | D2 = TIM3_ETR | expected \
                    number:function, not TIM3_ETR
                    D2 = 2:TIM3_ETR 8:UART5_RX 12:SDIO_CMD | D2 = two:TIM3_ETR | not a number: two
                    D2 = 2:TIM3_ETR 8:UART5_RX 12:SDIO_CMD | D2 = ADC123:16 | no input of a \
                    converter: ADC123:16
                    D2 = 2:TIM3_ETR 8:UART5_RX 12:SDIO_CMD | D2 = ADC4:1 | no input of a \
                    converter: ADC4:1
                    D2 = 2:TIM3_ETR 8:UART5_RX 12:SDIO_CMD | D2 = ADC1:1 ADC2:1 | two inputs of \
                    converters
                    D2 = 2:TIM3_ETR 8:UART5_RX 12:SDIO_CMD | D16 = - | no pin: D16
                    RNG = 0x50060800 | RNG = 0x50060802 | registers begin at multiples of 4
                    RNG = 0x50060800 | RNG = 0x20000000 | lies in no region of devices
                    RNG = 0x50060800 | RNG = 0x150060800 | not a number of 32 bits: 0x150060800
                    sram = 0x20000000 0x2001FFFF rwx | sram = 0x08000000 0x2001FFFF rwx | \
                    overlaps flash
                    sram = 0x20000000 0x2001FFFF rwx | sram = 0x2001FFFF 0x20000000 rwx | ends \
                    before it begins
                    sram = 0x20000000 0x2001FFFF rwx | sram = 0x20000000 0x2001FFFF | expected \
                    first address, last address and access
                    sram = 0x20000000 0x2001FFFF rwx | sram = 0x20000000 0x2001FFFF w | unknown \
                    access w
                    """)
    void mcu(String from, String to, String complaint) throws IOException {
        int line = Files.readAllLines(folder.resolve(MCU)).indexOf(from) + 1;
        edit(MCU, from, to);
        assertEquals(MCU + ":" + line + ": " + complaint, complaint());
    }

    @Test
    void aSectionThatIsNotThereIsNamed() throws IOException {
        Files.writeString(folder.resolve(MCU), "[mcu]\ncore = M0\n");
        assertEquals(MCU + ": lacks [memory]", complaint());
    }

    @Test
    void aValueThatIsNotThereIsNamed() throws IOException {
        edit("MINE/board.data", "mcu = STM32F405", "");
        assertEquals("MINE/board.data: [board] lacks mcu", complaint());
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        Files.delete(folder.resolve("MINE/pins.data"));
        assertEquals("MINE/pins.data: is missing", complaint());
    }

    @Test
    void optionsAreCheckedLikeThoseOfAProfile() throws IOException {
        edit("MINE/options.profile", "MICROPY_VFS = 1", "MICROPY_VSF = 1");
        ProfileException e =
                assertThrows(
                        ProfileException.class,
                        () -> BoardReader.read(BoardFiles.in(folder), "MINE"));
        assertEquals("MINE/options.profile:8: unknown option MICROPY_VSF", e.getMessage());
    }
}
