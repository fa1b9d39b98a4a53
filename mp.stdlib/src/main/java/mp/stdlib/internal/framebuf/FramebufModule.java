package mp.stdlib.internal.framebuf;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.runtime.Runtime;

/** Drawing into buffers of pixels. */
@PyModule(
        value = "framebuf",
        option = "MICROPY_PY_FRAMEBUF",
        types = {FrameBufferType.class})
public final class FramebufModule {
    @PyConstant static final int MVLSB = PixelFormat.MONO_VLSB;
    @PyConstant static final int MONO_VLSB = PixelFormat.MONO_VLSB;
    @PyConstant static final int RGB565 = PixelFormat.RGB565;
    @PyConstant static final int GS2_HMSB = PixelFormat.GS2_HMSB;
    @PyConstant static final int GS4_HMSB = PixelFormat.GS4_HMSB;
    @PyConstant static final int GS8 = PixelFormat.GS8;
    @PyConstant static final int MONO_HLSB = PixelFormat.MONO_HLSB;
    @PyConstant static final int MONO_HMSB = PixelFormat.MONO_HMSB;

    private FramebufModule() {}

    /** The class of old, which knew one format only. */
    @PyFunction(value = "FrameBuffer1", optional = 1)
    static long frameBuffer1(Runtime rt, long buffer, long width, long height, long stride) {
        return FrameBufferType.create(
                rt,
                buffer,
                rt.toLong(width),
                rt.toLong(height),
                PixelFormat.MONO_VLSB,
                rt.toLong(stride == 0 ? width : stride));
    }
}
