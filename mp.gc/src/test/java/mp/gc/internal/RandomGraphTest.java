package mp.gc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import mp.core.memory.CollectorFactory.Stress;
import mp.core.memory.Header;
import mp.core.memory.HeapExhausted;
import mp.core.memory.HeapWalk;
import mp.core.memory.Kind;
import mp.core.memory.Memory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Builds random graphs in a memory and, beside it, of Java objects. After a collection exactly what
 * the Java objects reach is there, with the same content.
 */
class RandomGraphTest {
    private static final int ROOTS = 20;

    /**
     * Slot 1 is the payload of some, slot 2 a number, the next ones children, the last a number.
     */
    private static final class Node {
        final long word;
        final int id;
        final Node[] children;
        final byte[] payload;
        final Node shape;

        Node(long word, int id, int children, byte[] payload, Node shape) {
            this.word = word;
            this.id = id;
            this.children = new Node[children];
            this.payload = payload;
            this.shape = shape;
        }

        int slots() {
            return 3 + children.length;
        }
    }

    private final Node[] shadow = new Node[ROOTS];
    private TestHeap heap;
    private SplittableRandom random;
    private int ids;

    @ParameterizedTest
    @EnumSource(Stress.class)
    void whatIsReachableLives(Stress stress) {
        for (int seed = 0; seed < 8; seed++) {
            random = new SplittableRandom(seed);
            long limit = 200_000L << (seed % 3);
            int first = seed % 2 == 0 ? 4096 : Memory.of(8, limit).cells.length;
            heap = new TestHeap(new Memory(8, limit, first), new MarkSweepFactory(), stress);
            Arrays.fill(shadow, null);
            int steps = stress == Stress.OFF ? 60_000 : 3_000;
            for (int i = 0; i < steps; i++) {
                stepOrShrink();
                if (i % (steps / 20) == 0) {
                    check();
                }
            }
            check();
        }
    }

    private void stepOrShrink() {
        try {
            step();
        } catch (HeapExhausted e) {
            for (int i = 0; i < ROOTS; i += 2) {
                set(i, null);
            }
        }
    }

    private void step() {
        int choice = random.nextInt(100);
        int root = random.nextInt(ROOTS);
        if (choice < 70) {
            Node made = make();
            link(made);
            set(root, made);
        } else if (choice < 90) {
            Node from = somewhere();
            Node to = somewhere();
            if (from != null && from.children.length > 0) {
                put(from, random.nextInt(from.children.length), to);
            }
        } else {
            set(root, null);
        }
    }

    private void set(int root, Node node) {
        shadow[root] = node;
        heap.roots[root] = node == null ? 0 : node.word;
    }

    private Node make() {
        int id = ids++;
        int children =
                switch (random.nextInt(20)) {
                    case 0 -> random.nextInt(600);
                    case 1, 2, 3 -> random.nextInt(30);
                    default -> random.nextInt(4);
                };
        byte[] payload = random.nextInt(4) == 0 ? new byte[random.nextInt(200)] : null;
        Node shape = random.nextInt(5) == 0 ? somewhere() : null;
        Node node;
        if (payload != null) {
            int charge = heap.allocator.charge(payload.length);
            long w = heap.allocator.object(Kind.LIST, 3 + children, Header.PAYLOAD);
            heap.memory.set(w, 1, heap.memory.addPayload(payload, charge));
            node = new Node(w, id, children, payload, null);
        } else if (shape != null) {
            int block = Memory.index(shape.word) / Header.BLOCK_CELLS;
            long w = heap.allocator.instance(block, 3 + children);
            node = new Node(w, id, children, null, shape);
        } else {
            long w = heap.allocator.object(Kind.TUPLE, 3 + children, 0);
            node = new Node(w, id, children, null, null);
        }
        heap.memory.set(node.word, 2, (long) id << 1 | 1);
        heap.memory.set(node.word, 3 + children, (long) id << 1 | 1);
        return node;
    }

    private void link(Node made) {
        for (int i = 0; i < made.children.length; i++) {
            if (random.nextInt(3) == 0) {
                put(made, i, somewhere());
            }
        }
    }

    private void put(Node from, int i, Node to) {
        from.children[i] = to;
        heap.memory.set(from.word, 3 + i, to == null ? 0 : to.word);
    }

    /** A reachable node, a few steps from a root; a node that is its own shape cannot come out. */
    private Node somewhere() {
        Node at = shadow[random.nextInt(ROOTS)];
        while (at != null && at.children.length > 0 && random.nextInt(3) != 0) {
            Node next = at.children[random.nextInt(at.children.length)];
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private void check() {
        heap.collect();
        Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> todo = new ArrayDeque<>();
        for (Node root : shadow) {
            visit(root, reached, todo);
        }
        long bytes = 0;
        int blocks = 0;
        while (!todo.isEmpty()) {
            Node node = todo.pop();
            check(node);
            blocks += Header.blocksFor(node.slots());
            bytes += node.payload == null ? 0 : heap.memory.rounded(node.payload.length);
            for (Node child : node.children) {
                visit(child, reached, todo);
            }
            visit(node.shape, reached, todo);
        }
        assertEquals(bytes, heap.memory.payloadBytes);
        assertEquals(blocks, HeapWalk.summary(heap.memory).used());
        assertEquals(blocks * 32L + bytes, heap.used());
    }

    private static void visit(Node node, Set<Node> reached, Deque<Node> todo) {
        if (node != null && reached.add(node)) {
            todo.push(node);
        }
    }

    private void check(Node node) {
        long number = (long) node.id << 1 | 1;
        Memory memory = heap.memory;
        assertEquals(number, memory.get(node.word, 2));
        assertEquals(number, memory.get(node.word, 3 + node.children.length));
        assertEquals(0, memory.header(node.word) & (Header.MARK | Header.FREE));
        for (int i = 0; i < node.children.length; i++) {
            Node child = node.children[i];
            assertEquals(child == null ? 0 : child.word, memory.get(node.word, 3 + i));
        }
        if (node.payload != null) {
            assertSame(node.payload, memory.payload(node.word));
        }
    }
}
