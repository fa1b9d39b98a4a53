package mp.port.pyboard.internal.bus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A line of a test with a pull-up: low where any end drives it low. */
final class Line {
    private final List<End> ends = new ArrayList<>();
    private final List<Consumer<Boolean>> watchers = new ArrayList<>();
    private boolean level = true;

    Wire end() {
        End end = new End();
        ends.add(end);
        return end;
    }

    void watch(Consumer<Boolean> watcher) {
        watchers.add(watcher);
    }

    boolean high() {
        return level;
    }

    private void update() {
        boolean now = ends.stream().noneMatch(e -> e.low);
        if (now != level) {
            level = now;
            watchers.forEach(w -> w.accept(now));
        }
    }

    private final class End implements Wire {
        private boolean low;

        @Override
        public boolean high() {
            return level;
        }

        @Override
        public void drive(boolean high) {
            low = !high;
            update();
        }

        @Override
        public void release() {
            low = false;
            update();
        }
    }
}
