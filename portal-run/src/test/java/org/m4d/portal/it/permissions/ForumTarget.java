package org.m4d.portal.it.permissions;

/**
 * What an operation of the forums is tried on.
 *
 * @param post in the topic
 * @param other what else it is about: a file, a poll, a translation, a case, a decision, a second topic
 * @param state the path at which its author reads what an operation could change
 */
record ForumTarget(Place place, long topic, long post, long other, String state) implements Target {

    ForumTarget with(long what, String path) {
        return new ForumTarget(place, topic, post, what, path);
    }

    @Override
    public String present() {
        return place.author().get(state).body();
    }

    /** The version that an edit starts from. */
    int version(String path) {
        return place.author().get(path).expect(200).json().getInt("version");
    }
}
