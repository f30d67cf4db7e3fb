package import Enforcement
import Law

/// The police take a file for a clue and look into it for longer than a case.
package struct VerifyClue: Operation {
    package static let name = "transfer.verify"

    package let id: TransferID
    package let version: Int?
    package let reason: String

    package init(_ id: TransferID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> TransferVersion {
        let step = try TransferStep(id, version: version, in: work)
        let result = try step.take(.verify, .reason(reason), reason: reason)
        try step.tellSender(
            "transfer.verified",
            Wording("公安机关将\(step.record.number)转入线索查证", "The police look into \(step.record.number) as a clue"))
        return result
    }
}

extension VerifyClue {
    static let act = Act<Transfer>(
        "verification", "verifyClue", on: .verify, told: \.senderIsTold, asking: .reason(example: "需查明上家和销售数额")
    ) { id, version, reason in
        VerifyClue(id, version: version, reason: reason)
    }
}

/// The police need longer to look into a clue that is grave, difficult or complex.
package struct LengthenVerification: Operation {
    package static let name = "transfer.lengthen-verification"

    package let id: TransferID
    package let version: Int?
    package let reason: String

    package init(_ id: TransferID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure; `extended-already` where the rule allows no more.
    package func perform(in work: Work) throws -> TransferVersion {
        let step = try TransferStep(id, version: version, in: work)
        let result = try step.take(.lengthenVerification, .reason(reason), reason: reason)
        try work.extendClock(.policeClueDecision, on: step.record.reference)
        try step.tellSender(
            "transfer.verified",
            Wording("\(step.record.number)的查证期限已延长", "The time for \(step.record.number) was lengthened"))
        return result
    }
}

extension LengthenVerification {
    static let act = Act<Transfer>(
        "verification-extension", "lengthenVerification", on: .lengthenVerification, told: \.senderIsTold,
        asking: .reason(example: "案情复杂，涉及多省")
    ) { id, version, reason in
        LengthenVerification(id, version: version, reason: reason)
    }
}
