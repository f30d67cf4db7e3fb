package import Law
package import Ledger

/// What came of checking what somebody brought, step by step.
package struct ProofCheck: Sendable, Codable {
    /// One step.
    package struct Step: Sendable, Codable, Hashable {
        package let sentence: Wording
        package let outcome: Verification.Outcome

        /// Whether it holds; a step left to the reader is neither.
        package var isPassed: Bool { outcome == .passed }
        package var isFailed: Bool { outcome == .failed }

        init(_ sentence: Wording, _ outcome: Verification.Outcome) {
            self.sentence = sentence
            self.outcome = outcome
        }

        init(_ step: Verification.Step) {
            self.init(Wording(step.sentence.zh, step.sentence.en), step.outcome)
        }

        /// A step that holds or not, with a sentence for each.
        init(_ holds: Bool, _ passed: Wording, _ failed: Wording) {
            self.init(holds ? passed : failed, holds ? .passed : .failed)
        }
    }

    /// What it is.
    package let subject: Wording
    package let steps: [Step]
    /// The name of the ledger and the size of the head.
    package let origin: String
    package let size: UInt64
    /// The number of the entry, where one entry is proved.
    package let entry: UInt64?
    /// The entry itself, where it is shown.
    package let body: String?

    /// Whether every step was checked and holds: a step that was left open shows nothing, so what has one is not sound.
    package var isSound: Bool { !steps.isEmpty && steps.allSatisfy(\.isPassed) }

    /// Whether a step failed. What is neither sound nor refuted wants a key, or a head that was kept.
    package var isRefuted: Bool { steps.contains(where: \.isFailed) }

    /// Checks a document by itself, without any database.
    ///
    /// - Parameters:
    ///   - keys: the keys known to be the office's; where none is given, that step stays open.
    ///   - older: a head that the reader kept, for a proof of growth that does not bring its own.
    package init(_ document: ProofDocument, trusting keys: [VerifierKey] = [], older: SignedCheckpoint? = nil) {
        let head = document.head.checkpoint
        origin = head.origin
        size = head.size
        switch document {
        case .entry(let proof):
            subject = Wording("一条存证的证明", "The proof of an entry")
            steps = proof.verify(trusting: keys).steps.map(Step.init)
            entry = proof.inclusion.index
            body = proof.entry
        case .leaf(let proof):
            subject = Wording("一条存证的证明（不含内容）", "The proof of an entry that is not shown")
            steps = ProofCheck.steps(proof, keys)
            entry = proof.inclusion.index
            body = nil
        case .head(let signed):
            subject = Wording("账本头", "A head of the ledger")
            steps = [ProofCheck.signature(signed, keys)]
            entry = nil
            body = nil
        case .growth(let growth):
            subject = Wording("账本只增不改的证明", "The proof that the ledger only grew")
            steps = ProofCheck.steps(growth, keys, older)
            entry = nil
            body = nil
        case .package(let package):
            subject = Wording("证据包", "An evidence package")
            steps = package.check(trusting: keys)
            entry = nil
            body = nil
        }
    }
}

extension ProofCheck {
    /// Checks what somebody brought against the ledger itself: besides the document's own steps, that the present
    /// ledger begins with what stands under the document's head.
    ///
    /// - Complexity: O(log n) reads.
    package static func against(
        _ office: Office, _ document: ProofDocument
    ) async throws -> (check: ProofCheck, growth: LedgerGrowth?) {
        let key = office.ledger.key.verifierKey
        var check = ProofCheck(document, trusting: [key])
        let head = document.head
        guard head.checkpoint.origin == key.name, let present = try await office.read(LedgerStore.latestHead) else {
            return (check, nil)
        }
        guard head.checkpoint.size <= UInt64(present.size) else {
            return (
                check.with(Step(Wording("该账本头的条数多于本账本。", "The head has more entries than this ledger."), .failed)), nil
            )
        }
        let growth = try await office.read { access in
            try LedgerProofs.growth(from: Int64(head.checkpoint.size), to: present, key: key, in: access)
        }.since(head)
        let extends =
            (try? present.signed.checkpoint.verify(extends: head.checkpoint, proof: growth.consistency)) != nil
        check = check.with(Step(extends, ProofCheck.extends(present), ProofCheck.doesNotExtend))
        return (check, extends ? growth : nil)
    }

    private func with(_ step: Step) -> ProofCheck { ProofCheck(self, adding: step) }

    private init(_ check: ProofCheck, adding step: Step) {
        subject = check.subject
        steps = check.steps + [step]
        origin = check.origin
        size = check.size
        entry = check.entry
        body = check.body
    }

    private static func extends(_ present: LedgerHead) -> Wording {
        Wording(
            "本账本现有 \(present.size) 条，以该账本头之下的全部存证开头：此后无删除、无改动。",
            "This ledger, now \(present.size) entries, begins with all that stood under that head: nothing was removed or changed since."
        )
    }

    private static let doesNotExtend = Wording(
        "本账本不以该账本头之下的存证开头：账本曾被改动，或另有一本账。",
        "This ledger does not begin with what stood under that head: it was altered, or there are two ledgers.")
}

extension ProofCheck {
    static func signature(_ head: SignedCheckpoint, _ keys: [VerifierKey]) -> Step {
        guard !keys.isEmpty else {
            return Step(
                Wording("未给出公钥，签名未核对。", "No key was given: the signature is not checked."), .open)
        }
        return Step(
            (try? head.verify(with: keys)) != nil,
            Wording("账本头由已知的公钥签名。", "The head is signed by a key that is known to be the office's."),
            Wording("账本头没有已知公钥的签名。", "The head is not signed by any key known to be the office's."))
    }

    private static func steps(_ proof: LeafProof, _ keys: [VerifierKey]) -> [Step] {
        let head = proof.checkpoint
        return [
            known(proof.verifierKey, keys),
            Step(
                (try? head.verify(with: [proof.verifierKey])) != nil, signed, notSigned),
            Step(
                proof.inclusion.size == head.checkpoint.size,
                Wording("证明与账本头的条数相同。", "The proof is for the size of the head."),
                Wording("证明与账本头的条数不同。", "The proof is for another size than that of the head.")),
            Step(
                (try? proof.inclusion.verify(leaf: proof.leaf, root: head.checkpoint.root)) != nil,
                Wording("由叶哈希推出了账本头的根。", "The leaf leads to the root in the head: it is in this ledger."),
                Wording("由叶哈希不能推出账本头的根。", "The leaf does not lead to the root in the head.")),
        ]
    }

    private static func steps(_ growth: LedgerGrowth, _ keys: [VerifierKey], _ kept: SignedCheckpoint?) -> [Step] {
        var steps = [
            known(growth.verifierKey, keys),
            Step((try? growth.checkpoint.verify(with: [growth.verifierKey])) != nil, signed, notSigned),
        ]
        guard let older = kept ?? growth.older else {
            steps.append(Step(Wording("请提供您保存的旧账本头。", "Bring the old head that you kept."), .open))
            return steps
        }
        steps.append(
            Step(
                (try? older.verify(with: [growth.verifierKey])) != nil,
                Wording("旧账本头由同一公钥签名。", "The old head is signed by the same key."),
                Wording("旧账本头不是由该公钥签名。", "The old head is not signed by this key.")))
        steps.append(
            Step(
                (try? growth.checkpoint.checkpoint.verify(extends: older.checkpoint, proof: growth.consistency)) != nil,
                Wording(
                    "新账本以旧账本的全部存证开头：无删除、无改动。",
                    "The ledger begins with all of the old one: nothing was removed or changed."),
                Wording("新账本不以旧账本开头。", "The ledger does not begin with the old one.")))
        return steps
    }

    static func known(_ key: VerifierKey, _ keys: [VerifierKey]) -> Step {
        if keys.isEmpty {
            return Step(
                Wording("请将公钥与机关公布的公钥核对。", "Compare the key with the one that the office has published."), .open)
        }
        return Step(
            keys.contains(key),
            Wording("公钥与已知的公钥一致。", "The key is one that is known to be the office's."),
            Wording("公钥不是已知的公钥。", "The key is none of those known to be the office's."))
    }

    static let signed = Wording("账本头由该公钥签名。", "The head of the ledger is signed by this key.")
    static let notSigned = Wording("账本头的签名与公钥不符。", "The head of the ledger is not signed by this key.")
}
