package dateline.extractor.kb;

import java.util.Arrays;

/** Finds the number of an article by its title: a hash table without objects, some 20 bytes an article. */
final class ArticleNumbers {

    private static final int ABSENT = -1;

    private long[] keys = new long[1 << 12];
    private int[] numbers = filled(1 << 12);
    private int size;

    /** -1 when there is none. */
    int find(String title) {
        return numbers[slot(key(title), keys, numbers)];
    }

    void put(String title, int number) {
        if (++size * 2 > keys.length) {
            grow();
        }
        long key = key(title);
        int slot = slot(key, keys, numbers);
        keys[slot] = key;
        numbers[slot] = number;
    }

    // Not NameKey's: titles that differ only in an accent are two articles.
    private static long key(String title) {
        return NameKey.hash(title);
    }

    private static int slot(long key, long[] keys, int[] numbers) {
        int slot = (int) key & keys.length - 1;
        while (numbers[slot] != ABSENT && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        int[] moreNumbers = filled(keys.length * 2);
        for (int i = 0; i < keys.length; i++) {
            if (numbers[i] != ABSENT) {
                int slot = slot(keys[i], moreKeys, moreNumbers);
                moreKeys[slot] = keys[i];
                moreNumbers[slot] = numbers[i];
            }
        }
        keys = moreKeys;
        numbers = moreNumbers;
    }

    private static int[] filled(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, ABSENT);
        return numbers;
    }
}
