import Law

extension CaseGuards {
    static let executionOver = Guard<Case>(
        "execution-open", Wording("处罚决定已执行完毕或者终结执行", "The decision was performed, or its enforcement ended"),
        source: ExecutionLaw.performance
    ) { facts, _, _ in
        guard !facts.openExecutions.isEmpty else { return nil }
        return Wording(
            "处罚决定尚未执行完毕：\(facts.openExecutions.joined(separator: "、"))",
            "The decision is not performed yet: \(facts.openExecutions.joined(separator: ", "))")
    }
}
