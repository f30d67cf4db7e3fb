import Dispatch
import Foundation
import Synchronization

/// The threads on which SQLite reads.
///
/// SQLite answers on the thread that asks, and a thread of Swift's cooperative pool must not wait for a disk. A request that
/// runs on a lane from its beginning to its end (``Database/lanes``) changes threads for none of its reads; one that runs
/// elsewhere changes to a lane and back for each.
final class ReadingLanes: TaskExecutor {
    /// The lanes of the program: one for each processor, but enough that a slow read holds up no others.
    static let shared = ReadingLanes(count: max(4, ProcessInfo.processInfo.activeProcessorCount))

    private let waiting = Mutex(JobQueue())
    private let arrivals = DispatchSemaphore(value: 0)

    /// Starts the threads, which end with the program: a task may name its executor as long as it lives.
    private init(count: Int) {
        for number in 1...count {
            Thread { [self] in work(number) }.start()
        }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        waiting.withLock { $0.append(job) }
        arrivals.signal()
    }

    private func work(_ number: Int) {
        var isNamed = false
        while true {
            arrivals.wait()
            if !isNamed {
                // Not before the first job: until its start has returned, a thread has no name to set.
                Thread.current.name = "reading \(number)"
                isNamed = true
            }
            if let job = waiting.withLock({ $0.next() }) { job.runSynchronously(on: asUnownedTaskExecutor()) }
        }
    }
}

/// Jobs in the order in which they came.
private struct JobQueue {
    private var jobs: [UnownedJob] = []
    private var start = 0

    mutating func append(_ job: UnownedJob) { jobs.append(job) }

    mutating func next() -> UnownedJob? {
        guard start < jobs.count else { return nil }
        defer {
            start += 1
            if start == jobs.count {
                jobs.removeAll(keepingCapacity: true)
                start = 0
            } else if start == JobQueue.most {
                jobs.removeFirst(start)
                start = 0
            }
        }
        return jobs[start]
    }

    /// So many places of jobs that are done may stand before those that wait.
    private static let most = 1_024
}
