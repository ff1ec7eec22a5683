package dateline.extractor.kb;

import dateline.extractor.kb.ItemFact.Kind;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Facts in any order, brought together by item on the disk. In memory is a 256th part of the items that have an article in
 * the English Wikipedia.
 */
final class ItemFacts implements AutoCloseable {

    private final Partitions partitions;

    /** @param folder for temporary files */
    ItemFacts(Path folder) throws IOException {
        partitions = new Partitions(folder);
    }

    void add(ItemFact fact) throws IOException {
        DataOutputStream out = partitions.out(fact.item() & Partitions.COUNT - 1);
        out.writeInt(fact.item());
        out.writeByte(fact.kind().ordinal());
        out.writeUTF(fact.value());
    }

    /** What is done with an item. */
    interface ItemReader {
        void read(DumpItem item) throws IOException;
    }

    /** Every item that has an article, in an order that only depends on their numbers. */
    void forEach(ItemReader reader) throws IOException {
        for (int number = 0; number < Partitions.COUNT; number++) {
            Map<Integer, DumpItem> items = new TreeMap<>();
            read(number, fact -> {
                if (fact.kind() == Kind.TITLE) {
                    items.put(fact.item(), DumpItem.empty(fact.item()));
                }
            });
            read(number, fact -> {
                DumpItem item = items.get(fact.item());
                if (item != null) {
                    item.add(fact);
                }
            });
            for (DumpItem item : items.values()) {
                reader.read(item);
            }
        }
    }

    private void read(int number, Consumer<ItemFact> reader) throws IOException {
        Kind[] kinds = Kind.values();
        try (DataInputStream in = partitions.in(number)) {
            while (true) {
                reader.accept(new ItemFact(in.readInt(), kinds[in.readByte()], in.readUTF()));
            }
        } catch (EOFException e) {
            // all were read
        }
    }

    @Override
    public void close() throws IOException {
        partitions.close();
    }
}
