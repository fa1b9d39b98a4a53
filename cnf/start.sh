# Sourced by the launcher scripts, with $root and $name (of the installation) set.
# After the first build this is all that happens before the JVM: no fork, no search.

folder=$root/cnf/profiles/target/run/$name

ready() {
    [ -r "$folder/launch" ] && . "$folder/launch" && [ "$installed" -ef "$folder" ] && [ -x "$java" ]
}

build() (
    [ -e "$root/cnf/profiles/$name.profile" ] || [ "$name" = mpy-cross ] || {
        echo "micropython: no profile $name" >&2
        exit 1
    }
    exec 9>"$root/.building"
    command -v flock >/dev/null && flock 9
    ready && exit 0
    echo "micropython: building, once" >&2
    mvn -B -q -ntp -f "$root/pom.xml" -pl cnf/profiles -am -DskipTests package >&2
)

ready || { build && ready; } || exit 1
exec "$java" @"$folder/arguments" "$@"
