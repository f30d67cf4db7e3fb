import Enforcement
import Storage

/// Why a step of a job failed: what may be written down and shown.
package struct JobFailure: Sendable, Hashable {
    /// Without personal data: a code, or a fault's own description.
    package let text: String
    /// Whether trying again can help.
    package let mayPass: Bool

    init(text: String, mayPass: Bool) {
        self.text = text
        self.mayPass = mayPass
    }

    /// What an error says of itself; of one that is not ours no more than its type.
    package init(_ error: any Error) {
        switch error {
        case let refusal as Refusal:
            text = "refused: \(refusal.code.rawValue)"
            mayPass = refusal.code == .versionConflict
        case let fault as StorageFault:
            text = "\(fault)"
            mayPass = true
        case let fault as JobFault:
            text = "\(fault)"
            mayPass = fault.mayPass
        case let fault as FileFault:
            text = "\(fault)"
            mayPass = true
        case let fault as EvidenceFault:
            text = "\(fault)"
            mayPass = true
        default:
            text = "\(type(of: error))"
            mayPass = true
        }
    }
}

/// Something is wrong with a job itself.
package enum JobFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// Another node has taken the job, or an administrator has dropped it.
    case leaseLost
    /// No task of this name; a newer node may know it.
    case unknownKind(String)
    /// The input is not what the task reads.
    case malformedPayload(String)
    /// It was taken again and again and never came a step further: whoever took it died.
    case givenUp(times: Int)
    /// The file that was sent in is not there.
    case missingFile

    package var description: String {
        switch self {
        case .leaseLost: "the lease was lost"
        case .unknownKind(let kind): "no task is called \(kind)"
        case .malformedPayload(let kind): "the input is none of \(kind)"
        case .givenUp(let times): "taken \(times) times without coming a step further"
        case .missingFile: "the file that was sent in is not there"
        }
    }

    var mayPass: Bool {
        switch self {
        case .leaseLost: true
        case .unknownKind, .malformedPayload, .givenUp, .missingFile: false
        }
    }
}
