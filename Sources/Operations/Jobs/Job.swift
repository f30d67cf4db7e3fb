package import Enforcement
package import Law
import Storage

/// One piece of work in the background, as its row says.
package struct Job: Sendable, Hashable {
    package let id: String
    /// Which task carries it out: `listing.import`.
    package let kind: String
    /// The task's input as JSON.
    let payload: String
    package let state: JobState
    /// When it may be taken next: for a queued job the moment from which it is due, for a leased one the end of the lease.
    package let availableAt: Moment
    /// How often it was taken: the fencing token. Whoever holds an older number has lost the job.
    package let attempt: Int
    /// How often in a row it was taken without coming a step further.
    package internal(set) var failures: Int
    /// The node that holds the lease.
    package let holder: String?
    package internal(set) var progress: JobProgress
    /// Why it failed last, without personal data.
    package let lastError: String?
    package let createdAt: Moment
    /// Who asked for it; the office itself for what repeats.
    package let createdBy: UserID
    package let startedAt: Moment?
    package let finishedAt: Moment?
    package let finishedBy: String?

    /// The end of the lease, while it is held.
    package var leaseUntil: Moment? { state == .leased ? availableAt : nil }
}

/// How a job stands.
package enum JobState: String, CaseIterable, Hashable, Sendable, Codable {
    /// Waits for its time or for a free worker. Can become leased when a node takes it, dropped when an administrator
    /// gives it up.
    case queued
    /// A node works on it until the lease ends. Can become done, queued again after a failure or a stop, dead after the
    /// last failure; another node may take it when the lease has run out.
    case leased
    /// It had its effect. Final.
    case done
    /// It failed too often or was refused. Can become queued when an administrator has it tried again, dropped otherwise.
    case dead
    /// An administrator gave it up. Final.
    case dropped

    /// Whether something is still to come of it by itself.
    package var isOpen: Bool { self == .queued || self == .leased }

    package var label: Wording {
        switch self {
        case .queued: Wording("排队中", "Queued")
        case .leased: Wording("执行中", "Running")
        case .done: Wording("已完成", "Done")
        case .dead: Wording("失败待处置", "Dead letter")
        case .dropped: Wording("已放弃", "Dropped")
        }
    }
}

extension JobState: SQLConvertible {}

/// How far a job has come: written in the same transaction as the step that got it there.
package struct JobProgress: Codable, Sendable, Hashable {
    /// In the task's own unit: rows, bytes.
    package var done: Int
    /// Nil where nobody knows.
    package var total: Int?
    /// What to say of it.
    package var line: Wording?
    /// Where the next step begins; only the task reads it.
    var mark: String?
    /// Whether nothing is left to do.
    package var isFinished: Bool

    init(done: Int = 0, total: Int? = nil, line: Wording? = nil, mark: String? = nil, isFinished: Bool) {
        self.done = done
        self.total = total
        self.line = line
        self.mark = mark
        self.isFinished = isFinished
    }
}
