package import Ledger
package import Storage

/// Proofs about the ledger as it is stored.
package enum LedgerProofs {
    /// The proof that an entry stands under a head.
    ///
    /// - Throws: `LedgerFault.noSuchEntry`; `.notYetSigned` where the head does not reach that far.
    /// - Complexity: O(log n) reads.
    package static func proof(
        of number: Int64, under head: LedgerHead, key: VerifierKey, in access: any ReadAccess
    ) throws -> LedgerProof {
        guard let entry = try LedgerStore.entry(number, in: access) else { throw LedgerFault.noSuchEntry(number) }
        guard number < head.size else { throw LedgerFault.notYetSigned(number) }
        let inclusion = try tree(head.size, in: access).inclusionProof(of: UInt64(number), at: UInt64(head.size))
        return LedgerProof(entry: entry.body, inclusion: inclusion, checkpoint: head.signed, verifierKey: key)
    }

    /// The proof that the ledger under a head begins with the ledger of an earlier size.
    ///
    /// From the empty ledger, and from a head to itself, the proof has no hashes.
    ///
    /// - Throws: `LedgerFault.beyondHead` where the earlier size is the larger one.
    /// - Complexity: O(log n) reads.
    package static func growth(
        from size: Int64, to head: LedgerHead, key: VerifierKey, in access: any ReadAccess
    ) throws -> LedgerGrowth {
        guard size <= head.size else { throw LedgerFault.beyondHead(size) }
        let proof =
            size == 0
            ? ConsistencyProof(oldSize: 0, size: UInt64(head.size), hashes: [])
            : try tree(head.size, in: access).consistencyProof(from: UInt64(size), to: UInt64(head.size))
        return LedgerGrowth(older: nil, consistency: proof, checkpoint: head.signed, verifierKey: key)
    }

    private static func tree(_ size: Int64, in access: any ReadAccess) throws -> MerkleTree<StoredNodes> {
        try MerkleTree(size: UInt64(size), nodes: StoredNodes(access: access))
    }
}

/// Everything needed to show, without a network, that a ledger only grew since an earlier head.
package struct LedgerGrowth: Sendable, Codable {
    /// The head that somebody kept; without it the reader brings their own.
    package let older: SignedCheckpoint?
    package let consistency: ConsistencyProof
    /// The later head.
    package let checkpoint: SignedCheckpoint
    /// The key that signed, for convenience: compare it with the one the office has published.
    package let verifierKey: VerifierKey

    /// The same with the head that somebody kept.
    package func since(_ older: SignedCheckpoint) -> LedgerGrowth {
        LedgerGrowth(older: older, consistency: consistency, checkpoint: checkpoint, verifierKey: verifierKey)
    }

    package init(
        older: SignedCheckpoint?, consistency: ConsistencyProof, checkpoint: SignedCheckpoint, verifierKey: VerifierKey
    ) {
        self.older = older
        self.consistency = consistency
        self.checkpoint = checkpoint
        self.verifierKey = verifierKey
    }
}

/// The proof that a leaf stands under a head, where the entry itself is not shown: what anyone may have.
package struct LeafProof: Sendable, Codable {
    package let leaf: Hash
    package let inclusion: InclusionProof
    package let checkpoint: SignedCheckpoint
    package let verifierKey: VerifierKey

    /// The proof without its entry.
    package init(_ proof: LedgerProof) {
        leaf = .leaf(proof.entry)
        inclusion = proof.inclusion
        checkpoint = proof.checkpoint
        verifierKey = proof.verifierKey
    }
}
