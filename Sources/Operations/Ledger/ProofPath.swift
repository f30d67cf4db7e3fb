import Foundation
import Ledger
package import Storage

/// The way from an entry to the root under the latest head, as a page shows it.
package struct ProofPath: Sendable {
    /// One step: the sibling, on which side it stands, and what both make together.
    package struct Step: Sendable, Hashable {
        package let sibling: String
        package let isLeft: Bool
        package let together: String
    }

    /// The leaf, in hexadecimal.
    package let leaf: String
    package let steps: [Step]
    package let head: LedgerHead
    /// Whether the steps end at the root of the head.
    package let leadsToRoot: Bool
    private let proof: LedgerProof

    /// - Returns: nil where there is no such entry, or no head yet that reaches to it.
    package init?(of number: Int64, office: Office, in access: any ReadAccess) throws {
        guard let head = try LedgerStore.latestHead(in: access), number >= 0, number < head.size else { return nil }
        proof = try LedgerProofs.proof(of: number, under: head, key: office.ledger.key.verifierKey, in: access)
        self.head = head
        var here = Hash.leaf(proof.entry)
        leaf = here.hex
        var (place, last) = (UInt64(number), UInt64(head.size) - 1)
        var steps: [Step] = []
        for sibling in proof.inclusion.hashes {
            let isLeft = place & 1 == 1 || place == last
            here = isLeft ? .node(sibling, here) : .node(here, sibling)
            steps.append(Step(sibling: sibling.hex, isLeft: isLeft, together: here.hex))
            if isLeft { while place & 1 == 0, place > 0 { (place, last) = (place >> 1, last >> 1) } }
            (place, last) = (place >> 1, last >> 1)
        }
        self.steps = steps
        leadsToRoot = here == head.signed.checkpoint.root
    }

    /// The proof with the entry, as a file.
    package var text: String { proof.text }

    /// The proof without the entry, as JSON.
    package var leafJSON: String { get throws { try JSONText.encode(LeafProof(proof)) } }
}

extension LedgerGrowth {
    /// As JSON.
    package func json() throws -> String { try JSONText.encode(self) }
}

extension LedgerKeeper {
    /// The public key as text: what the office publishes.
    package var publicKey: String { key.verifierKey.text }
}

extension ProofPath {
    /// The leaf in base64, as proofs in JSON have it.
    package var leafBase64: String { Hash.leaf(proof.entry).base64 }
    /// The siblings in base64, the leaf's own first.
    package var siblingsBase64: [String] { proof.inclusion.hashes.map(\.base64) }
}

/// That the ledger under the latest head begins with the one of an earlier size, as it is sent.
package struct GrowthPath: Sendable {
    package let oldSize: Int64
    package let head: LedgerHead
    /// The hashes in base64.
    package let hashes: [String]
    package let key: String

    /// - Returns: nil where the latest head has fewer entries than that.
    package init?(from size: Int64, office: Office, in access: any ReadAccess) throws {
        guard let head = try LedgerStore.latestHead(in: access), size >= 0, size <= head.size else { return nil }
        let growth = try LedgerProofs.growth(from: size, to: head, key: office.ledger.key.verifierKey, in: access)
        self.head = head
        oldSize = size
        hashes = growth.consistency.hashes.map(\.base64)
        key = office.ledger.publicKey
    }
}
