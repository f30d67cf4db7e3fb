/// What came of checking a proof, step by step.
public struct Verification: Hashable, Sendable, Codable {
    /// How a step went.
    public enum Outcome: String, Hashable, Sendable, Codable {
        /// It holds.
        case passed
        /// It does not hold: the proof shows nothing.
        case failed
        /// It was left to the reader.
        case open
    }

    /// What is checked.
    public enum Subject: String, Hashable, Sendable, Codable, CaseIterable {
        /// The entry is canonical JSON, so that its bytes have one reading.
        case entry
        /// The key is one of those known to be the office's.
        case key
        /// The head is signed by the key and names the key's log.
        case signature
        /// The inclusion proof is for the size of the head.
        case size
        /// The hashes lead from the entry to the root of the head.
        case inclusion
    }

    /// One step.
    public struct Step: Hashable, Sendable, Codable {
        /// What was checked.
        public let subject: Subject
        /// How it went.
        public let outcome: Outcome

        /// States how a step went.
        public init(_ subject: Subject, _ outcome: Outcome) {
            self.subject = subject
            self.outcome = outcome
        }

        /// The step and how it went as a sentence.
        public var sentence: Phrase { subject.sentence(outcome) }
    }

    /// A sentence in both languages.
    public struct Phrase: Hashable, Sendable, Codable {
        /// Simplified Chinese.
        public let zh: String
        /// English.
        public let en: String

        /// Pairs the two languages.
        public init(_ zh: String, _ en: String) {
            self.zh = zh
            self.en = en
        }
    }

    /// The steps in the order of `Subject`.
    public let steps: [Step]

    /// States how all steps went.
    public init(steps: [Step]) { self.steps = steps }

    /// Whether no step failed; a step that is open does not count against the proof.
    public var isValid: Bool { !steps.isEmpty && steps.allSatisfy { $0.outcome != .failed } }
}

extension Verification.Subject {
    /// What this subject's outcome means, for a reader who knows nothing of trees and signatures.
    func sentence(_ outcome: Verification.Outcome) -> Verification.Phrase {
        switch (self, outcome) {
        case (.entry, .failed): .init("存证内容不是规范形式的 JSON。", "The entry is not JSON in its canonical form.")
        case (.entry, _): .init("存证内容是规范形式的 JSON，只有一种读法。", "The entry is JSON in its canonical form.")
        case (.key, .passed): .init("公钥与已知的公钥一致。", "The key is one that is known to be the office's.")
        case (.key, .failed): .init("公钥不是已知的公钥。", "The key is none of those known to be the office's.")
        case (.key, .open):
            .init("请将公钥与机关公布的公钥核对。", "Compare the key with the one that the office has published.")
        case (.signature, .failed):
            .init("账本头的签名与公钥不符。", "The head of the ledger is not signed by this key.")
        case (.signature, _): .init("账本头由该公钥签名。", "The head of the ledger is signed by this key.")
        case (.size, .failed): .init("证明与账本头的条数不同。", "The proof is for another size than that of the head.")
        case (.size, _): .init("证明与账本头的条数相同。", "The proof is for the size of the head.")
        case (.inclusion, .failed):
            .init("由存证内容不能推出账本头的根。", "The entry does not lead to the root in the head: it is not in this ledger.")
        case (.inclusion, _): .init("由存证内容推出了账本头的根。", "The entry leads to the root in the head: it is in this ledger.")
        }
    }
}
