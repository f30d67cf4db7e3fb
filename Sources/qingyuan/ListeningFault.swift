import Foundation

/// The server cannot listen where it was told to: the port is taken, or the address is not this machine's.
struct ListeningFault: Error, CustomStringConvertible {
    let address: String
    let port: Int
    /// The system's number of the reason, such as EADDRINUSE.
    let reason: CInt

    var description: String {
        let words = String(cString: strerror(reason))
        return "cannot listen on port \(port) of \(address): \(words); choose another with --port"
    }
}
