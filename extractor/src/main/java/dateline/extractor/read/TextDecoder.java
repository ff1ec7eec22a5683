package dateline.extractor.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes to text, strictly: a byte that is not of the encoding is an error, never a replacement character. A byte order
 * mark at the start is the encoding's signature and no part of the text: offsets count from the character behind it.
 */
final class TextDecoder {

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF16_BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF16_LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};

    private TextDecoder() {
    }

    /**
     * @param name the file's name, for the advice
     * @throws UnreadableException when the bytes are binary or not of that encoding
     */
    static String decode(byte[] bytes, Charset charset, String name) throws UnreadableException {
        if (startsWith(bytes, UTF16_BIG_ENDIAN_MARK) || startsWith(bytes, UTF16_LITTLE_ENDIAN_MARK)) {
            throw new UnreadableException("is UTF-16, not UTF-8", iconv("UTF-16", name));
        }
        for (byte octet : bytes) {
            if (octet == 0) {
                throw new UnreadableException("is a binary file",
                        "remove it, or convert it to text and save it as .txt");
            }
        }
        boolean marked = startsWith(bytes, UTF8_MARK);
        return decodeStrictly(marked ? Arrays.copyOfRange(bytes, UTF8_MARK.length, bytes.length) : bytes,
                marked ? StandardCharsets.UTF_8 : charset, name);
    }

    private static String decodeStrictly(byte[] bytes, Charset charset, String name) throws UnreadableException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableException("is not " + charset + " (byte " + buffer.position() + " is 0x"
                    + String.format("%02X", bytes[buffer.position()]) + ")", iconv("WINDOWS-1252", name));
        }
    }

    private static String iconv(String from, String name) {
        String quoted = "'" + name.replace("'", "'\\''") + "'";
        return "convert it, for example with: iconv -f " + from + " -t UTF-8 " + quoted + " > utf8-" + quoted;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
