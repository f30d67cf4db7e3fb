package import Enforcement
import Law
import Storage

/// Lets off part of the additional fine, under an agreement.
///
/// - Source: 行政强制法 Art 42(1).
package struct ReduceAddition: Operation {
    package static let name = "execution.reduce-addition"

    package let id: ExecutionID
    package let version: Int?
    package let reduction: FineReduction

    package init(_ id: ExecutionID, version: Int? = nil, _ reduction: FineReduction) {
        self.id = id
        self.version = version
        self.reduction = reduction
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ExecutionVersion {
        let step = try ExecutionStep(id, version: version, in: work)
        try CaseInput.limitLength("agreement", reduction.agreement, Wording("执行协议", "the agreement"), atMost: 2_000)
        let before = step.record.reduction
        let sum = FineReduction(
            amount: before?.amount.adding(reduction.amount) ?? reduction.amount,
            agreement: [before?.agreement, reduction.agreement].compactMap(\.self).joined(separator: "；"))
        return try step.take(
            .reduce, .reduction(reduction), reason: "\(reduction.amount)元：\(reduction.agreement)",
            setting: [("reduction", try JSONText.encode(sum))])
    }
}

extension ReduceAddition {
    static let act = Act<Execution>(
        "reduction", "reduceAddition", on: .reduce, isWayOut: true, told: \.party,
        asking: Ask<Execution, Money>.yuan(
            "amount", Wording("减免数额（元）", "Let off (yuan)"), example: "3000", start: { $0.account.line(.addition).open }),
        .text(
            "agreement", Wording("执行协议和补救措施", "Agreement, and what was made good"), most: 2_000, rows: 3,
            example: "已召回商品并赔偿消费者，达成执行协议")
    ) { id, version, amount, agreement in
        ReduceAddition(id, version: version, FineReduction(amount: amount, agreement: agreement))
    }
}

/// Records that a decision was performed in full.
///
/// - Source: 行政处罚法 (2021) Art 66(1).
package struct CompleteExecution: Operation {
    package static let name = "execution.complete"

    package let id: ExecutionID
    package let version: Int?
    /// How it was performed.
    package let text: String

    package init(_ id: ExecutionID, version: Int? = nil, text: String) {
        self.id = id
        self.version = version
        self.text = text
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ExecutionVersion {
        let step = try ExecutionStep(id, version: version, in: work)
        let ending = ExecutionEnding(text: text)
        let result = try step.take(
            .complete, .ending(ending), reason: text,
            setting: [("ended_at", work.now), ("ending", try JSONText.encode(ending))])
        try work.voidClocks(on: step.loaded.reference)
        return result
    }
}

extension CompleteExecution {
    static let act = Act<Execution>(
        "completion", "completeExecution", on: .complete,
        asking: .text("text", Wording("执行情况", "How it was performed"), rows: 3, example: "罚款、没收款已缴清，票据附卷")
    ) { id, version, text in
        CompleteExecution(id, version: version, text: text)
    }
}

/// Ends the enforcement of a decision that is not, or not all, performed.
///
/// - Source: 行政强制法 Art 40, 58.
package struct TerminateExecution: Operation {
    package static let name = "execution.terminate"

    package let id: ExecutionID
    package let version: Int?
    package let ground: TerminationGround
    /// What stands behind the ground.
    package let text: String

    package init(_ id: ExecutionID, version: Int? = nil, ground: TerminationGround, text: String) {
        self.id = id
        self.version = version
        self.ground = ground
        self.text = text
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ExecutionVersion {
        let step = try ExecutionStep(id, version: version, in: work)
        let ending = ExecutionEnding(ground: ground, text: text)
        let result = try step.take(
            .terminate, .ending(ending), reason: "\(ground.label.zh)；\(text)",
            setting: [("ended_at", work.now), ("ending", try JSONText.encode(ending))])
        try work.voidClocks(on: step.loaded.reference)
        return result
    }
}

extension TerminateExecution {
    static let act = Act<Execution>(
        "termination", "terminateExecution", on: .terminate,
        consequence: Wording("不再执行；案件可以结案", "Nothing more is enforced; the case can be closed"), isWayOut: true,
        told: \.party,
        asking: Ask<Execution, TerminationGround>.one(
            "ground", Wording("终结情形", "Ground"), \.label, example: .dissolution,
            start: { $0.loaded.record.isRevoked ? .revoked : nil }),
        .text("text", Wording("具体情况和依据", "What stands behind it"), rows: 3, example: "公司已注销，清算报告附卷，无财产可供执行")
    ) { id, version, ground, text in
        TerminateExecution(id, version: version, ground: ground, text: text)
    }
}
