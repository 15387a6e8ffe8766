package de.wegmarke.conference;

/** What a code is good for, or what came of it. */
public sealed interface Joining {

    /** The device is in. */
    record Joined(Membership participant) implements Joining {}

    /** It was pressed twice: by the first time the device was let in a moment ago. */
    record Overtaken() implements Joining {}

    /** The code is right: it leads into this group. */
    record Open(ConferencePage conference, GroupPage group) implements Joining {}

    /** The code is right, but the group takes in nobody whom it does not know yet. */
    record NoNewcomers(ConferencePage conference, GroupPage group) implements Joining {}

    /** The device was taken out of this group. @param because the reason that it is told */
    record Removed(ConferencePage conference, GroupPage group, String because) implements Joining {}

    /** No group has this code (any more). */
    record UnknownCode() implements Joining {}

    /** The code is right, but the conference has not opened yet or is over (J1). */
    record OutsideWindow(ConferencePage conference) implements Joining {}
}
