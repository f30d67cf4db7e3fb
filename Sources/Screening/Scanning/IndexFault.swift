/// What is wrong with the bytes of an index.
public enum IndexFault: Error, Hashable, Sendable {
    /// They are no index.
    case notAnIndex
    /// They are of another version of the form.
    case otherVersion(UInt32)
    /// They were made with other folding or sound tables: the index must be built anew.
    case otherTables
    /// They were cut off or changed.
    case damaged
}
