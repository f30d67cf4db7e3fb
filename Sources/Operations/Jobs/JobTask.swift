import Enforcement
package import Law
import Logging

/// What carries out one kind of job, step by step.
///
/// A step is one operation: its effect, its ledger entry and the job's progress are one transaction, which begins by making
/// sure that the lease is still held. So a job that is broken off anywhere goes on behind the last step that was kept, and
/// no step is ever done twice.
package protocol JobTask: Sendable {
    /// The input, kept as JSON.
    associatedtype Payload: Codable & Sendable
    associatedtype Step: JobStep
    /// The name in the table: `subject.verb`. Never renamed while such jobs are open.
    static var kind: String { get }
    /// What it is called on pages.
    static var label: Wording { get }

    /// Makes the next step ready: all reading and thinking that needs no transaction.
    func step(of job: Job, _ payload: Payload, in office: Office) async throws -> Step

    /// Cleans up behind a job that is done. It may not happen, as when the node dies just then; upkeep makes up for it.
    func finished(_ job: Job, _ payload: Payload, in office: Office) async throws
}

/// One step of a job: an operation that says how far the job has come with it.
package protocol JobStep: Operation where Output == JobProgress {}

extension JobTask {
    package func finished(_ job: Job, _ payload: Payload, in office: Office) async throws {}

    /// Takes the next step of a job that is leased.
    ///
    /// - Throws: `JobFault.leaseLost`, and what the step throws; nothing is stored then.
    func take(_ job: Job, in office: Office, lease: Int64) async throws -> JobProgress {
        guard let payload: Payload = try? JSONText.decode(job.payload) else {
            throw JobFault.malformedPayload(job.kind)
        }
        let actor = try await office.actor(of: job)
        let step = try await step(of: job, payload, in: office)
        let progress = try await office.perform(step, of: job, as: actor, lease: lease)
        if progress.isFinished {
            do {
                try await finished(job, payload, in: office)
            } catch {
                office.log.warning("job \(job.id) left something behind: \(JobFailure(error).text)")
            }
        }
        return progress
    }
}

/// The tasks that a node can carry out, by the kind of job.
package struct JobBook: Sendable {
    private let tasks: [String: any JobTask]

    package init(_ tasks: [any JobTask]) {
        self.tasks = Dictionary(uniqueKeysWithValues: tasks.map { (type(of: $0).kind, $0) })
    }

    /// The task of a kind; nil where this node knows none.
    package func task(_ kind: String) -> (any JobTask)? { tasks[kind] }

    /// The kinds of job that this node knows.
    package var kinds: [String] { tasks.keys.sorted() }

    /// What a kind of job is called; its own name where this node does not know it.
    package func label(of kind: String) -> Wording {
        tasks[kind].map { type(of: $0).label } ?? Wording(kind, kind)
    }
}
