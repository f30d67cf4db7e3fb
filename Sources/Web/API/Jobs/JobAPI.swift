import Enforcement
import HTTPTypes
package import Law
package import Operations

/// Background jobs by API, for administrators.
enum JobAPI {
    static let tag = APITag("jobs", Wording("后台任务", "Background jobs"))
    private static let jobPattern: PathPattern = "/jobs/\(.id)"
    private static let state = QueryParameter<JobState>("state", "Only jobs in this state.")
    private static let kind = QueryParameter<String>("kind", "Only jobs of this kind.")

    static let all: [any Route] = [
        APIRoute(
            list: "/jobs",
            APIOperation("listJobs", Wording("列出后台任务", "List background jobs"), tag: tag, access: .scope(.jobRead))
                .taking(state).taking(kind),
            of: JobView.self
        ) { call in
            let (page, actor) = (try call.page(), try call.machine())
            let (state, kind) = (call.query(state), call.query(kind))
            let jobs = try await call.house.office.read {
                try JobList.jobs(
                    in: state, kind: kind, after: page.after?.values.first, limit: page.limit + 1, for: actor, in: $0)
            }
            return page.page(jobs, cursor: { [$0.id] }, view: JobView.init)
        },
        APIRoute(
            .get, jobPattern,
            APIOperation("readJob", Wording("一项后台任务", "One background job"), tag: tag, access: .scope(.jobRead)),
            replies: .ok(JobView.self)
        ) { call in APIAnswer(try await view(call)) },
        APIRoute(
            .post, "/jobs/\(.id)/decision",
            APIOperation(
                "decideOnJob", Wording("重试或放弃", "Retry or drop a background job"), tag: tag,
                access: .scope(.jobManage)
            ).idempotent(),
            body: JobDecisionDraft.self, replies: .ok(JobView.self)
        ) { call, draft in
            let decision = DecideOnJob(call.value(.id), draft.act, reason: draft.reason)
            _ = try await call.house.office.perform(decision, as: call.machine(), key: call.idempotencyKey)
            return APIAnswer(try await view(call))
        },
    ]

    private static func view(_ call: APICall) async throws -> JobView {
        let (actor, id) = (try call.machine(), call.value(.id))
        return JobView(try await call.house.office.read { try JobList.show(id, for: actor, in: $0).job })
    }
}

/// A background job as the API shows it.
package struct JobView: APIValue, Hashable {
    package let id: String
    package let kind: String
    package let state: JobState
    package let done: Int
    package let total: Int?
    package let line: Wording?
    package let attempt: Int
    package let failures: Int
    package let node: String?
    package let availableAt: Moment
    package let lastError: String?
    package let createdAt: Moment
    package let startedAt: Moment?
    package let finishedAt: Moment?

    package init(_ job: Job) {
        id = job.id
        kind = job.kind
        state = job.state
        done = job.progress.done
        total = job.progress.total
        line = job.progress.line
        attempt = job.attempt
        failures = job.failures
        node = job.holder
        availableAt = job.availableAt
        lastError = job.lastError
        createdAt = job.createdAt
        startedAt = job.startedAt
        finishedAt = job.finishedAt
    }

    private init() {
        (id, kind, state) = ("01KAM3Z5V8Q2T7W9XABCDEFGHK", "listing.import", .leased)
        (done, total, attempt, failures) = (41_500, 1_000_000, 1, 0)
        line = Wording("新增 41320，重复 150，未导入 30", "41320 taken in, 150 repeated, 30 left out")
        (node, lastError, finishedAt) = ("node1:4711", nil, nil)
        (availableAt, createdAt, startedAt) = (.example, .example, .example)
    }

    package static let schemaName = "Job"
    package static let example = JobView()
    package static let rules = [
        "done": FieldRule("How far it is, in the job's own unit: for an import, lines."),
        "line": FieldRule("What it says of its progress."),
        "attempt": FieldRule("How often it was taken by a node."),
        "failures": FieldRule("How often in a row it was taken without coming a step further."),
        "node": FieldRule("The node that works on it."),
        "availableAt": FieldRule("When it may be taken; while a node works on it, when its lease ends."),
        "lastError": FieldRule("Why it failed last."),
    ]
}

/// What an administrator decides about a job.
struct JobDecisionDraft: APIValue, Hashable {
    let act: JobAct
    let reason: String

    static let schemaName = "JobDecisionDraft"
    static let example = JobDecisionDraft(act: .retry, reason: "存储已恢复")
    static let rules = ["reason": FieldRule.text(Int64(DecideOnJob.longestReason), "Why, for the file.")]
}
