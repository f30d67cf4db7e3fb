package import Enforcement
import Law
import Storage

/// Records that the party asked to pay later or in parts.
///
/// - Source: 行政处罚法 (2021) Art 66(2).
package struct AskDeferral: Operation {
    package static let name = "execution.ask-deferral"

    package let id: ExecutionID
    package let version: Int?
    package let deferral: Deferral

    package init(_ id: ExecutionID, version: Int? = nil, _ deferral: Deferral) {
        self.id = id
        self.version = version
        self.deferral = deferral
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ExecutionVersion {
        let step = try ExecutionStep(id, version: version, in: work)
        try CaseInput.limitLength("reason", deferral.reason, Wording("经济困难情况", "the difficulty"), atMost: 2_000)
        let words = deferral.parts.map { "\($0.dueOn.inChinese)\($0.amount)元" }.joined(separator: "；")
        return try step.take(
            .askDeferral, .deferral(deferral), reason: "\(deferral.reason)（\(words)）",
            setting: [("deferral", try JSONText.encode(deferral))])
    }
}

extension AskDeferral {
    static let act = Act<Execution>(
        "deferral-request", "requestDeferral", on: .askDeferral, isWayOut: true,
        told: { _ in [Wording("负责人", "The head")] },
        asking: .day("askedOn", Wording("申请日期", "Asked on")),
        .text("reason", Wording("经济困难情况", "Economic difficulty"), most: 2_000, rows: 3, example: "停业整顿，资金周转困难，附银行流水"),
        .parts("plan")
    ) { id, version, askedOn, reason, parts in
        AskDeferral(id, version: version, Deferral(askedOn: askedOn, reason: reason, parts: parts))
    }
}

/// The head's word on a request to pay later or in parts (延期/分期缴纳罚款通知书, form 47).
package struct DecideDeferral: Operation {
    package static let name = "execution.decide-deferral"

    package let id: ExecutionID
    package let version: Int?
    package let grants: Bool
    /// Why not; a grant needs no words.
    package let reason: String

    package init(_ id: ExecutionID, version: Int? = nil, grants: Bool, reason: String = "") {
        self.id = id
        self.version = version
        self.grants = grants
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ExecutionVersion {
        let step = try ExecutionStep(id, version: version, in: work)
        guard grants, let granted = step.record.deferral?.granted, let last = granted.lastDay else {
            return try step.take(.refuseDeferral, .reason(reason), reason: reason)
        }
        let result = try step.take(
            .grantDeferral, reason: reason, days: [.executionInstalment: granted.parts.first?.dueOn ?? last],
            setting: [("deferral", try JSONText.encode(granted))])
        try step.settleWindow(deferral: granted)
        return result
    }
}

extension DecideDeferral {
    static let act = Act<Execution>(
        "deferral", "grantDeferral", on: .grantDeferral,
        consequence: Wording(
            "按计划的日期缴纳的，不加处罚款；申请人民法院强制执行的期限自暂缓、分期结束之日起算",
            "Nothing is added where the parts are paid by their days; the time for asking the court counts from the last of them"
        ),
        told: \.party
    ) { id, version in
        DecideDeferral(id, version: version, grants: true)
    }

    static let refusalAct = Act<Execution>(
        "deferral-refusal", "refuseDeferral", on: .refuseDeferral, isWayOut: true, told: \.party,
        asking: .reason(example: "提交的材料不能证明确有经济困难")
    ) { id, version, reason in
        DecideDeferral(id, version: version, grants: false, reason: reason)
    }
}
