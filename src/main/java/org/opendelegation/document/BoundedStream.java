package org.opendelegation.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that fails when more comes out of it than its source may have claimed.
 */
final class BoundedStream extends FilterInputStream {

	private long left;

	BoundedStream(InputStream source, long most) {
		super(source);
		this.left = most;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		count((read >= 0) ? 1 : 0);
		return read;
	}

	@Override
	public int read(byte[] buffer, int from, int length) throws IOException {
		int read = super.read(buffer, from, length);
		count(Math.max(0, read));
		return read;
	}

	private void count(int read) throws IOException {
		this.left -= read;
		if (this.left < 0) {
			throw new IOException("More than may come out of a file");
		}
	}

}
