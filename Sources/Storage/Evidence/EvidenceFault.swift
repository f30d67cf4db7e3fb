/// Why evidence could not be kept or given back.
package enum EvidenceFault: Error, Sendable, Hashable {
    /// The file is there, but its bytes are not those it is named by.
    case altered(EvidenceHash)
    /// There is no file of that name.
    case missing(EvidenceHash)
    /// More bytes than the store takes in one piece.
    case tooBig(limit: Int)
    /// The operating system refused.
    case fileSystem(FileFault)
}

extension EvidenceFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .altered(let hash): "evidence \(hash) has been altered"
        case .missing(let hash): "evidence \(hash) is missing"
        case .tooBig(let limit): "the evidence has more than \(limit) bytes"
        case .fileSystem(let fault): "evidence store: \(fault)"
        }
    }
}
