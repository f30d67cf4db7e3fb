import Foundation
package import Ledger

/// Whatever somebody brings to have it checked: a proof in one of its forms, a head, an evidence package.
package enum ProofDocument: Sendable {
    /// An entry with its proof.
    case entry(LedgerProof)
    /// The proof of an entry that is not shown.
    case leaf(LeafProof)
    /// A signed head alone.
    case head(SignedCheckpoint)
    /// That the ledger only grew.
    case growth(LedgerGrowth)
    /// A record's rows and entries.
    case package(EvidencePackage)

    /// The largest text that is read, in bytes.
    package static let largest = 64 << 20

    /// Recognises the form and reads it strictly; nil for anything else.
    package init?(_ text: String) {
        guard text.utf8.count <= ProofDocument.largest else { return nil }
        // A copy from a page or a mail comes with other line ends, and with white space around it.
        let lines = text.replacing("\r\n", with: "\n")
        let trimmed = lines.drop { $0.isWhitespace }
        if trimmed.first == "{" {
            guard let document = ProofDocument(json: Data(trimmed.utf8)) else { return nil }
            self = document
        } else {
            guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else { return nil }
            let note = trimmed[...last] + "\n"
            if let proof = try? LedgerProof(parsing: String(note)) {
                self = .entry(proof)
            } else if let head = try? SignedCheckpoint(parsing: String(note)) {
                self = .head(head)
            } else {
                return nil
            }
        }
    }

    private init?(json: Data) {
        let decoder = JSONDecoder()
        if let package = try? decoder.decode(EvidencePackage.self, from: json) {
            self = .package(package)
        } else if let proof = try? decoder.decode(LedgerProof.self, from: json) {
            self = .entry(proof)
        } else if let proof = try? decoder.decode(LeafProof.self, from: json) {
            self = .leaf(proof)
        } else if let growth = try? decoder.decode(LedgerGrowth.self, from: json) {
            self = .growth(growth)
        } else {
            return nil
        }
    }

    /// The signed head that the document rests on.
    package var head: SignedCheckpoint {
        switch self {
        case .entry(let proof): proof.checkpoint
        case .leaf(let proof): proof.checkpoint
        case .head(let head): head
        case .growth(let growth): growth.checkpoint
        case .package(let package): package.checkpoint
        }
    }
}
