package mp.port.pyboard.internal.life;

/** What boot.py decides about the rest of the start; a capability, new for each VM. */
public final class Startup {
    /** The script that runs after boot.py. */
    private String main = "main.py";

    String main() {
        return main;
    }

    /** Names another one. */
    public void main(String script) {
        main = script;
    }
}
