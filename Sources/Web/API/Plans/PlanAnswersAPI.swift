import Enforcement
import HTTPTypes
import Law
import Operations

/// How plans of different levels answer each other, and how two plans differ, for machines.
enum PlanAnswersAPI {
    private static let higher = QueryParameter<String>("higher", "The id of the plan above.")
    private static let other = QueryParameter<String>("with", "The id of the later plan.")
    private static let answer = PathParameter.id("answer")

    static let all: [any Route] = [read, confirm, end, coverage, compare]

    private static let read = APIRoute(
        .get, "/plans/\(.id)/answers",
        APIOperation(
            "readPlanAnswers", Wording("与上级措施的对应", "How a plan answers one above, measure by measure"), tag: Plan.tag,
            access: .scope(.planRead)
        ).taking(higher).refusing(.refused), replies: .ok(PlanAnswersView.self)
    ) { call in
        let (actor, id): (Actor, PlanID) = (try call.machine(), call.id())
        let above = PlanID(call.query(higher) ?? "")
        return APIAnswer(
            PlanAnswersView(
                try await call.house.office.read { try PlanAnswers.read(id, to: above, for: actor, in: $0) }))
    }

    private static let confirm = APIRoute(
        .post, "/plans/\(.id)/answers",
        APIOperation(
            "confirmPlanAnswers", Wording("确认对应", "Confirm which measures answer which of a plan above"), tag: Plan.tag,
            access: .scope(.planManage)
        ).idempotent().refusing(.refused), body: PlanAnswersDraft.self, replies: .ok(PlanAnswersCountView.self)
    ) { call, draft in
        let operation = ConfirmAnswers(
            call.id(), to: draft.higher, draft.pairs.map { .init($0.measure, $0.higherMeasure) })
        let count = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
        return APIAnswer(PlanAnswersCountView(confirmed: count))
    }

    private static let end = APIRoute(
        .delete, "/plans/\(.id)/answers/\(answer)",
        APIOperation(
            "endPlanAnswer", Wording("取消对应", "Take a confirmed answer back; it stays on file"), tag: Plan.tag,
            access: .scope(.planManage)), replies: .nothing
    ) { call in
        _ = try await call.house.office.perform(EndAnswer(call.id(), call.value(answer)), as: call.machine())
        return .done
    }

    private static let coverage = APIRoute(
        .get, "/plans/\(.id)/coverage",
        APIOperation(
            "readPlanCoverage", Wording("下级落实情况", "Which plans below answer each measure"), tag: Plan.tag,
            access: .scope(.planRead)), replies: .ok(PlanCoverageView.self)
    ) { call in
        let (actor, id): (Actor, PlanID) = (try call.machine(), call.id())
        let coverage = try await call.house.office.read { access in
            _ = try PlanStore.load(id, for: actor, in: access)
            return try PlanAnswers.coverage(of: id, in: access)
        }
        return APIAnswer(PlanCoverageView(coverage))
    }

    private static let compare = APIRoute(
        .get, "/plans/\(.id)/comparison",
        APIOperation(
            "comparePlans", Wording("对比两份计划", "What changed from a plan to a later one"), tag: Plan.tag,
            access: .scope(.planRead)
        ).taking(other).refusing(.refused), replies: .ok(PlanDifferenceView.self)
    ) { call in
        let (actor, id): (Actor, PlanID) = (try call.machine(), call.id())
        let later = PlanID(call.query(other) ?? "")
        return APIAnswer(
            PlanDifferenceView(
                try await call.house.office.read {
                    try StoredComparison.read(from: id, to: later, for: actor, in: $0)
                }))
    }
}
