import NIOCore
import NIOSSL
import Synchronization

/// The certificate that new connections are shown: read again when the administrator has put another in its place.
package final class TLSKeeper: Sendable {
    private let files: TLSFiles
    private let identity: Mutex<TLSIdentity>

    /// - Throws: `TLSFault` where the files cannot be used.
    package init(_ files: TLSFiles) throws(TLSFault) {
        self.files = files
        identity = Mutex(try TLSIdentity(files))
    }

    /// Reads the files again. Connections that stand go on; where the files cannot be used the old certificate stays.
    ///
    /// - Throws: `TLSFault`.
    package func reload() throws(TLSFault) {
        let fresh = try TLSIdentity(files)
        identity.withLock { $0 = fresh }
    }

    /// The configuration of the server, which asks for the certificate at every handshake.
    func configuration() -> TLSConfiguration {
        var configuration = identity.withLock { $0 }.configuration()
        configuration.sslContextCallback = { [self] _, promise in
            let now = identity.withLock { $0 }
            var override = NIOSSLContextConfigurationOverride()
            override.certificateChain = now.chain.map { .certificate($0) }
            override.privateKey = .privateKey(now.key)
            promise.succeed(override)
        }
        return configuration
    }
}
