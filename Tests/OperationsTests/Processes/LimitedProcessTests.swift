import Foundation
import Testing

@testable import Operations

struct LimitedProcessTests {
    private static func limits(
        seconds: Int = 20, patience: Int = 30, kilobytes: Int = 1 << 20, bytes: Int = 1 << 20
    ) -> LimitedProcess {
        LimitedProcess(
            limits: .init(seconds: seconds, patience: patience, kilobytes: kilobytes, bytes: bytes))
    }

    @Test func `a tool that asks for more memory than it may have ends with an error`() async throws {
        let script = ["awk", "BEGIN { s = \"x\"; while (length(s) < 500000000) s = s s; print length(s) }"]
        #expect(try await Self.limits(kilobytes: 100_000).run(script).status != 0)
    }

    @Test func `a tool that takes more processor time than it may have is ended`() async throws {
        let ending = try await Self.limits(seconds: 1).run(["sh", "-c", "while :; do :; done"])
        #expect(ending.ranOverTime && ending.status != 124)
    }

    @Test func `a tool that does nothing for too long is ended`() async throws {
        let ending = try await Self.limits(patience: 1).run(["sleep", "600"])
        #expect(ending.ranOverTime)
    }

    @Test func `a tool that writes more than it may has its file cut off`() async throws {
        try await LimitedProcess.inFolder("limits") { folder in
            let output = folder.appending(path: "out")
            try Data().write(to: output)
            let ending = try await Self.limits(bytes: 1 << 20).run(
                ["head", "-c", "9000000", "/dev/zero"], output: output.path)
            #expect(ending.status != 0)
            #expect(try Data(contentsOf: output).count <= 1 << 20)
        }
    }

    @Test func `a tool sees nothing of our environment but the path`() async throws {
        try await LimitedProcess.inFolder("limits") { folder in
            let output = folder.appending(path: "out")
            try Data().write(to: output)
            #expect(try await Self.limits().run(["env"], output: output.path).status == 0)
            let names = try String(decoding: Data(contentsOf: output), as: UTF8.self).split(separator: "\n")
                .compactMap { $0.split(separator: "=").first.map(String.init) }
            #expect(Set(names).isSubset(of: ["PATH", "LANG", "PWD", "OLDPWD", "SHLVL", "_"]), "\(names)")
        }
    }

    @Test func `a tool that is not there is told from one that fails`() async throws {
        #expect(try await Self.limits().run(["no-such-tool-of-ours"]).wasMissing)
        let failed = try await Self.limits().run(["sh", "-c", "echo wrong >&2; exit 3"])
        #expect(failed.status == 3 && failed.message == "wrong\n" && !failed.wasMissing)
    }
}
