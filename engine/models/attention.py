"""One pre-LN encoder block whose attention runs over all tokens at once: every modality, place and time together."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn.functional import scaled_dot_product_attention


class JointBlock(nn.Module):
    """Attention over all tokens, then a feed-forward layer, each on a normalised input with a residual around it.

    Parameters
    ----------
    width, heads : int
        Width of the tokens; ``heads`` divides it.
    dropout : float
        On the attention weights and on both branches.
    """

    def __init__(self, width: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.before = nn.LayerNorm(width)
        self.query, self.memory = nn.Linear(width, width), nn.Linear(width, 2 * width)
        self.out = nn.Linear(width, width)
        self.feed = nn.Sequential(nn.LayerNorm(width), nn.Linear(width, 2 * width), nn.GELU(), nn.Linear(2 * width, width))
        self.drop = nn.Dropout(dropout)

    def forward(self, tokens: Tensor, seen: Tensor, readout: int | None = None) -> Tensor:
        """Update ``tokens`` (B, n, width); ``seen`` (B, n) marks those that may be attended to.

        With ``readout`` only the first so many tokens are updated and returned: all a last block needs.
        """
        batch, _, width = tokens.shape
        kept = tokens[:, :readout]
        normal = self.before(tokens)
        query = self._split(self.query(normal[:, :readout]))
        key, value = self.memory(normal).chunk(2, -1)
        mixed = scaled_dot_product_attention(
            query, self._split(key), self._split(value), attn_mask=seen[:, None, None, :],
            dropout_p=self.dropout if self.training else 0.0,
        )  # fmt: skip
        kept = kept + self.drop(self.out(mixed.transpose(1, 2).reshape(batch, -1, width)))
        result: Tensor = kept + self.drop(self.feed(kept))
        return result

    def _split(self, tokens: Tensor) -> Tensor:
        """(B, n, width) to (B, heads, n, width / heads)."""
        return tokens.reshape(*tokens.shape[:2], self.heads, -1).transpose(1, 2)
