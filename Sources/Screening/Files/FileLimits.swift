/// The limits of the two input files, with their reasons.
public enum FileLimits {
    /// Bytes of one line: a listing with its description and picture addresses is far below it, a broken export
    /// without line ends is above it.
    public static let lineBytes = 1 << 20
    /// Characters of an id: ids of platforms have under 64.
    public static let id = 128
    /// Characters of a title: platforms allow 60 to 200.
    public static let title = 2_000
    /// Characters of a description.
    public static let description = 200_000
    /// Characters of a mark or an alias.
    public static let mark = 500
    /// Characters of any other field.
    public static let other = 2_000
    /// Elements of a list: aliases, classes, pictures.
    public static let list = 500
}
