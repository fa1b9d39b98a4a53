package mp.port.pyboard.internal.python;

/** What a channel of a timer does; the place is the number by which scripts name it. */
enum ChannelMode {
    PWM(6),
    PWM_INVERTED(7),
    OC_TIMING(0),
    OC_ACTIVE(1),
    OC_INACTIVE(2),
    OC_TOGGLE(3),
    OC_FORCED_ACTIVE(5),
    OC_FORCED_INACTIVE(4),
    IC(0),
    ENC_A(1),
    ENC_B(2),
    ENC_AB(3);

    /** The mode's bits in CCMR, or in SMCR for the encoders. */
    final int bits;

    ChannelMode(int bits) {
        this.bits = bits;
    }

    boolean isPwm() {
        return this == PWM || this == PWM_INVERTED;
    }

    boolean isEncoder() {
        return this == ENC_A || this == ENC_B || this == ENC_AB;
    }
}
