/// Why a proof cannot be made or does not hold.
public enum ProofError: String, Error, Hashable, Sendable {
    /// The size asked for is beyond the size of the log, or of any log.
    case sizeBeyondTree
    /// The entry's index is not below the tree's size, or not in the subtree.
    case entryOutsideTree
    /// The older tree, or the subtree, reaches beyond the newer tree.
    case sizesOutOfOrder
    /// The older tree has no entries: every tree begins with it, and a proof would say nothing.
    case emptyTree
    /// The proof has fewer hashes than its sizes demand.
    case tooFewHashes
    /// The proof has more hashes than its sizes demand.
    case tooManyHashes
    /// The hashes lead to another root of the older tree or subtree.
    case oldRootMismatch
    /// The hashes lead to another root of the tree.
    case rootMismatch
}
