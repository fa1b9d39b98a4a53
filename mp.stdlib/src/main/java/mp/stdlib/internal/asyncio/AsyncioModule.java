package mp.stdlib.internal.asyncio;

import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;

/**
 * The module {@code _asyncio}: tasks and their queues, upon which the package {@code asyncio} is
 * written in Python. The module's state is the namespace of the loop, a dict that the first task
 * brought: there {@code cur_task}, {@code _task_queue} and {@code CancelledError} are looked up.
 */
@PyModule(
        value = "_asyncio",
        option = "MICROPY_PY_ASYNCIO",
        types = {SleepType.class, TaskQueueType.class, TaskType.class})
final class AsyncioModule {
    private AsyncioModule() {}

    /** Makes a dict the namespace of the loop. */
    static void enter(Runtime rt, long namespace) {
        rt.state(AsyncioModuleTable.TABLE, namespace);
    }

    /** What the loop has under a name; kept. */
    static long ofLoop(Runtime rt, String name) {
        long namespace = rt.state(AsyncioModuleTable.TABLE);
        if (namespace == 0) {
            throw rt.raise(Kind.RUNTIME_ERROR, "no running event loop");
        }
        return rt.getItem(namespace, rt.qstr(name));
    }
}
